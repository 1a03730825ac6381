package org.houserules.health.documents;

import java.util.List;

/**
 * A document as it was read.
 *
 * @param name of its file
 * @param declaredTitle as the file itself says; often a leftover, empty without one
 * @param lines what its pages say, in reading order; what stands in their margins comes last, once
 */
public record PolicyDocument(String name, String declaredTitle, List<Line> lines) {}
