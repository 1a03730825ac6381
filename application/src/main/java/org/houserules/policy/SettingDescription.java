package org.houserules.policy;

import java.util.Arrays;
import java.util.List;

/**
 * A setting of a control in words.
 *
 * @param shape what may be written for it
 */
public record SettingDescription(String key, String shape) {
    public static List<SettingDescription> of(Class<? extends Record> setting) {
        return Arrays.stream(setting.getRecordComponents())
                .map(component -> new SettingDescription(
                        SettingReader.key(component), SettingShape.of(component.getGenericType())))
                .toList();
    }
}
