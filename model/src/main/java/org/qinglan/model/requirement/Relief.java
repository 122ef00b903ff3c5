package org.qinglan.model.requirement;

import java.util.Arrays;
import java.util.List;
import org.qinglan.model.yaml.YamlMap;

/// What an exemption for some days of a period does to what is asked for in it.
public enum Relief {
    /// As much less as days are exempt.
    PRORATED("prorated"),
    /// Nothing is asked for in a period of which any day is exempt.
    WHOLE("whole");

    private final String key;

    Relief(String key) {
        this.key = key;
    }

    /// Reads `exemption`; prorated where the rule does not say.
    public static Relief read(YamlMap map) {
        if (map.find("exemption").isEmpty()) {
            return PRORATED;
        }
        List<String> keys = Arrays.stream(values()).map(relief -> relief.key).toList();
        return WHOLE.key.equals(map.wantOneOf("exemption", keys)) ? WHOLE : PRORATED;
    }
}
