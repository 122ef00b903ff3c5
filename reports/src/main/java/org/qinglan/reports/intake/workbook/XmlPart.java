package org.qinglan.reports.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// Reads one part of an `.xlsx` as a stream of elements, by local names, so that Strict Open XML is read as well.
abstract class XmlPart extends DefaultHandler {

    /// Thrown to leave the rest of a part unread.
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough");
        }
    }

    final void read(PackagePart part) throws IOException, SAXException {
        try (InputStream stream = part.getInputStream()) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(this);
            reader.setErrorHandler(this);
            reader.parse(new InputSource(stream));
        } catch (Enough _) {
            // What was wanted has been read.
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of the JDK lacks a feature", e);
        }
    }

    @Override
    public final void startElement(String uri, String localName, String qualified, Attributes attributes)
            throws SAXException {
        open(localName, attributes);
    }

    @Override
    public final void endElement(String uri, String localName, String qualified) throws SAXException {
        close(localName);
    }

    abstract void open(String element, Attributes attributes) throws SAXException;

    void close(String element) throws SAXException {}

    static boolean isOn(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    static int number(@Nullable String digits, int otherwise) {
        try {
            return digits == null ? otherwise : Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
