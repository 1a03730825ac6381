package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A platform, a colon or an @, and a name: "snapchat: x". The school's own pages say "follow us on". */
final class PlatformHandles implements Scan {
    private static final Rule RULE = new Rule(
            TextKind.CONTACT_DETAILS, "handle", Urgency.SOON, 0.75, "This gives somebody's personal account name.");
    private static final Set<String> PLATFORMS = Set.of(
            "snapchat",
            "snap",
            "insta",
            "instagram",
            "tiktok",
            "discord",
            "kik",
            "telegram",
            "whatsapp",
            "xbox",
            "psn",
            "gamertag",
            "roblox",
            "fortnite",
            "ig",
            "sc");
    private static final Set<String> SCHOOLS_OWN =
            Set.of("our", "school", "us", "the", "on", "via", "schools", "official");

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        for (int i = 0; i + 1 < reading.size(); i++) {
            if (PLATFORMS.contains(reading.form(i)) && !SCHOOLS_OWN.contains(reading.formOrNone(i - 1))) {
                String between = reading.between(i + 1).strip();
                if (between.equals(":") || between.equals("@") || between.equals(": @") || between.equals(":@")) {
                    found.add(RULE.at(reading.span(i, i + 2)));
                }
            }
        }
        return found;
    }
}
