package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houserules.screening.Span;
import org.houserules.screening.Token;

/** A platform, a colon or an @, and a name: "snapchat: x". The school's own pages say "follow us on". */
final class PlatformHandles implements Scan {
    private static final Rule RULE = new Rule(
            TextKind.CONTACT_DETAILS, "handle", Urgency.SOON, 0.75, "This gives somebody's personal account name.");
    private static final Set<String> PLATFORMS =
            Set.of("instagram", "tiktok", "discord", "telegram", "whatsapp", "roblox", "fortnite", "steam", "threads");

    /** Where no school has an account, so that a plain word is somebody's name as well. */
    private static final Set<String> PERSONAL =
            Set.of("snapchat", "snap", "insta", "kik", "xbox", "psn", "gamertag", "ig", "sc", "bereal");

    private static final Set<String> SCHOOLS_OWN =
            Set.of("our", "school", "us", "the", "on", "via", "schools", "official");
    private static final Set<String> WHOSE = Set.of("my", "his", "her", "their");
    private static final Set<String> SIGNS = Set.of(":", "@", ": @", ":@", "-", "–", "👉", "=");
    private static final Set<String> ORDINARY = WordList.named("not-names");
    private static final int SHORTEST = 4;

    private final OwnDetails own;

    PlatformHandles(OwnDetails own) {
        this.own = own;
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        for (int i = 0; i + 1 < reading.size(); i++) {
            boolean personal = PERSONAL.contains(reading.form(i));
            if ((personal || PLATFORMS.contains(reading.form(i)))
                    && !SCHOOLS_OWN.contains(reading.formOrNone(i - 1))
                    && SIGNS.contains(reading.between(i + 1).strip())) {
                Token first = reading.token(i + 1);
                int end = HandleShape.end(reading.text(), first.from());
                String name = reading.text().substring(first.from(), Math.max(end, first.to()));
                if (isAccount(reading, i, name, personal)) {
                    int to = isNumbered(reading, i + 1) ? reading.token(i + 2).to() : first.from() + name.length();
                    found.add(RULE.at(new Span(reading.token(i).from(), to)));
                }
            }
        }
        return found;
    }

    private boolean isAccount(Reading reading, int platform, String name, boolean personal) {
        if (own.isOwnHandle(name) || HandleShape.isOrganisation(name)) {
            return false;
        }
        String sign = reading.between(platform + 1).strip();
        boolean certain = HandleShape.isHandle(name) || sign.endsWith("@") || isNumbered(reading, platform + 1);
        boolean colon = sign.startsWith(":");
        boolean said = colon && WHOSE.contains(reading.formOrNone(platform - 1));
        return certain || said || (colon && personal && isLastWord(reading, platform + 1, name));
    }

    /** "Discord: wolfie#4471". */
    private static boolean isNumbered(Reading reading, int name) {
        return name + 1 < reading.size()
                && reading.between(name + 1).equals("#")
                && reading.token(name + 1).isNumber();
    }

    /** "BeReal: georgiaxx", with nothing behind it; not "Snapchat: explained". */
    private static boolean isLastWord(Reading reading, int at, String name) {
        int end = reading.token(at).from() + name.length();
        boolean last = end == reading.text().length()
                || ",.;!)\n".indexOf(reading.text().charAt(end)) >= 0;
        String form = reading.form(at);
        boolean ordinary =
                ORDINARY.contains(form) || form.endsWith("ing") || form.endsWith("ed") || form.endsWith("ly");
        return last && !ordinary && name.length() >= SHORTEST && Character.isLowerCase(name.charAt(0));
    }
}
