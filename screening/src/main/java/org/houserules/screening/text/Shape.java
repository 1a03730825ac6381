package org.houserules.screening.text;

import java.util.Set;
import org.houserules.screening.Token;

/** What a word may look like where a phrase list does not name it. */
enum Shape {
    /** Any word. */
    ANY {
        @Override
        boolean fits(Reading reading, int at) {
            return true;
        }
    },
    /** A word that looks like a name: see {@link NameShape}. */
    NAME {
        @Override
        boolean fits(Reading reading, int at) {
            return reading.isName(at);
        }
    },
    /** A number in digits. */
    NUMBER {
        @Override
        boolean fits(Reading reading, int at) {
            return reading.token(at).isNumber();
        }
    },
    /** The age of a school child, in digits or in words. */
    AGE {
        @Override
        boolean fits(Reading reading, int at) {
            return AGES.contains(reading.form(at));
        }
    },
    /** A year before 2000, when no pupil was born. */
    PAST {
        @Override
        boolean fits(Reading reading, int at) {
            String form = reading.form(at);
            return form.length() == 4
                    && form.charAt(0) == '1'
                    && reading.token(at).isNumber();
        }
    },
    /** A time of day such as 10, 10am or noon. */
    TIME {
        @Override
        boolean fits(Reading reading, int at) {
            return isTime(reading.form(at));
        }
    },
    /** A word in the name of an account, which is cut at points and underscores: see {@link HandleShape}. */
    HANDLE {
        @Override
        boolean fits(Reading reading, int at) {
            return HandleShape.isPartOfHandle(reading.text(), reading.token(at));
        }
    },
    /** The short name of a form such as 5Q or 11B. */
    FORM {
        @Override
        boolean fits(Reading reading, int at) {
            return isForm(reading.token(at));
        }
    };

    private static final Set<String> AGES = Set.of(
            ("2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 two three four five six seven eight nine ten eleven twelve "
                            + "thirteen fourteen fifteen sixteen seventeen eighteen")
                    .split(" "));
    private static final Set<String> NO_FORMS = Set.of("2D", "3D", "4D", "4G", "5G", "4K", "8K");

    abstract boolean fits(Reading reading, int at);

    private static boolean isTime(String form) {
        int digits = leadingDigits(form);
        String rest = form.substring(digits);
        return form.equals("noon")
                || form.equals("midday")
                || (digits > 0 && digits <= 4 && (rest.isEmpty() || rest.equals("am") || rest.equals("pm")));
    }

    private static boolean isForm(Token token) {
        String written = token.written();
        int digits = leadingDigits(written);
        int letters = written.length() - digits;
        return digits >= 1
                && digits <= 2
                && letters >= 1
                && letters <= 2
                && written.chars().skip(digits).allMatch(Character::isUpperCase)
                && !NO_FORMS.contains(written);
    }

    private static int leadingDigits(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }
}
