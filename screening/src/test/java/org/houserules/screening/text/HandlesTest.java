package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts of persons as a whole, and what schools say of platforms and of their own pages. */
class HandlesTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add me on snap jaydenxo_14|add me on snap jaydenxo_14",
                "add us on snap|add us on snap",
                "insta: ella_b14|insta: ella_b14",
                "snap: ems-x09|snap: ems-x09",
                "Discord: wolfie#4471|Discord: wolfie#4471",
                "BeReal: georgiaxx|BeReal: georgiaxx",
                "my insta: georgiaxx|insta: georgiaxx",
                "gamertag EllaB14|gamertag EllaB14",
                "my steam is frostbyte_ed|my steam is frostbyte_ed",
                "his psn is goalking|his psn is goalking",
                "my insta is @milliemoo.2011|my insta is @milliemoo.2011",
                "snap is ella_b14|snap is ella_b14",
                "add ella_b14 on snap|add ella_b14 on snap",
                "find me on insta, lola_skates|find me on insta, lola_skates",
                "follow @tyler_b_official on tiktok|follow @tyler_b_official on tiktok",
                "kik me at cherry_bomb_x|kik me at cherry_bomb_x",
                "username is moonpie|username is moonpie",
                "https://www.instagram.com/holly.w.dances/|https://www.instagram.com/holly.w.dances/",
                "https://x.com/danny_mac_84|https://x.com/danny_mac_84",
                "snapchat.com/add/bella.rae7|snapchat.com/add/bella.rae7",
                "My profile: https://www.facebook.com/ella.brook.96|https://www.facebook.com/ella.brook.96",
                "my page is instagram.com/georgiaxx|instagram.com/georgiaxx",
                "find him at facebook.com/gary.pemberton.92|find him at facebook.com/gary.pemberton.92",
                "https://www.roblox.com/users/123456/profile|https://www.roblox.com/users/123456/profile",
                "send me your address|send me your address",
                "dm me|dm me"
            })
    void anAccountIsFoundAsAWhole(String text, String part) {
        assertThat(found(text)).containsExactly(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Find us on Facebook",
                "Find us on Instagram for photos",
                "Message us on Facebook if you can help",
                "DM us to book a stall",
                "WhatsApp us with your ticket number",
                "Please send us your address if you have moved",
                "Please give us your number so we can text you",
                "Add us on Facebook to keep up",
                "TikTok is rated 13 plus",
                "Snapchat is not for under 13s",
                "Zoom is easy to join",
                "Our Facebook is back up and running",
                "WhatsApp is now for over13s",
                "WhatsApp: please mute the group",
                "TikTok: what parents need to know",
                "Roblox: a guide for parents",
                "Snapchat: explained.",
                "TikTok - a guide",
                "Snap - a card game",
                "Instagram: @quillfeatherprimary",
                "Instagram: quillfeather",
                "Instagram: @YorkshireWildlife",
                "The school's Instagram is now open",
                "Your username is on the card",
                "Thanks to @opera.north and @quillford.fc",
                "Disco @6.30pm, meet @9am-3pm",
                "https://www.facebook.com/groups/quill.2",
                "https://www.facebook.com/events/123456/",
                "https://www.facebook.com/watch?v=123",
                "https://www.youtube.com/watch?v=a_b-12",
                "https://www.instagram.com/p/Cx_1ab/",
                "https://www.facebook.com/profile.php?id=1000",
                "https://x.com/BBC_Teach/status/178",
                "https://www.facebook.com/LanternsPTA2026",
                "https://x.com/metoffice/status/12",
                "https://www.instagram.com/quillfeather.2/",
                "https://www.instagram.com/yorkshire.wildlife.park/",
                "https://www.facebook.com/lanternfair2026"
            })
    void whatASchoolSaysIsQuiet(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<String> found(String text) {
        return SCREENING.screen(text).findings().stream()
                .filter(finding -> finding.detail().equals("handle"))
                .map(finding -> finding.where().in(text))
                .toList();
    }
}
