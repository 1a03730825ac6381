package org.houserules.files;

/**
 * An uploaded file that is not taken.
 *
 * @param what a sentence that begins with the file's name
 * @param mend one or more sentences that say what to do
 */
public record Refused(String what, String mend) implements MadeSafe {}
