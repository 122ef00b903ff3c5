package org.qinglan.app.fake;

import java.nio.file.Path;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;
import org.qinglan.model.store.SchoolFiles;

/// Opens one school, creates empty ones, refuses everything else.
public final class FakeFiles implements SchoolFiles {
    public static final Path QINGSHAN = Path.of("/学校/青山县实验学校.qinglan");

    @Override
    public SchoolFile create(Path path, String schoolName, String author) {
        return new FakeSchool(path, schoolName);
    }

    @Override
    public SchoolFile open(Path path) {
        if (path.equals(QINGSHAN)) {
            return Qingshan.school(path);
        }
        throw new SchoolFileException(new Finding(
                "not-a-school-file",
                Finding.Severity.ERROR,
                String.valueOf(path.getFileName()),
                "这不是青蓝的学校文件。",
                "请选择扩展名为 .qinglan 的文件；Excel 工作簿请用“导入”。",
                null));
    }
}
