package org.houserules.policy;

import java.util.stream.Stream;

/**
 * The judgement of a control. Pure: the same subject and setting always give the same findings.
 *
 * @param <S> what is judged
 * @param <T> its setting: a record whose components are the settings that a clause gives, see {@link SettingReader}
 */
public interface Check<S, T extends Record> {
    Stream<Finding> check(S subject, T setting);
}
