package org.houserules.policy;

import java.util.List;

/** The rules that no policy can switch off. */
public record Floor<S>(List<FloorRule<S>> rules) {}
