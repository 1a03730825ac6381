package org.houserules.policy;

/** The setting of a control that has nothing to set. */
public record NoSetting() {}
