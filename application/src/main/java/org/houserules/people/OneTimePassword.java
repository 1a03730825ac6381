package org.houserules.people;

import java.util.random.RandomGenerator;

/** Makes a password that is read out or written down once: no letter or figure that is easily taken for another. */
final class OneTimePassword {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int IN_GROUP = 4;

    private OneTimePassword() {}

    static String make(RandomGenerator random) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_GROUP; i++) {
            if (i > 0 && i % IN_GROUP == 0) {
                made.append('-');
            }
            made.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return made.toString();
    }
}
