package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextKindTest {
    @Test
    void aKeyIsLowerCaseWithHyphens() {
        assertThat(TextKind.SELF_HARM.key()).isEqualTo("self-harm");
        assertThat(TextKind.CONTACT_DETAILS.key()).isEqualTo("contact-details");
    }
}
