package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void aHashMatchesItsPasswordOnly() {
        String hash = passwords.hash("harvest of 214 tins");

        assertThat(passwords.matches("harvest of 214 tins", hash)).isTrue();
        assertThat(passwords.matches("harvest of 215 tins", hash)).isFalse();
    }

    /** The cost of a try is told by what stands before the salt. */
    @Test
    void theHashOfNobodyHasNoPasswordAndTheCostOfAllOthers() {
        String nobodys = passwords.ofNobody();
        String somebodys = passwords.hash("harvest");

        assertThat(passwords.matches("", nobodys)).isFalse();
        assertThat(passwords.matches("harvest", nobodys)).isFalse();
        assertThat(cost(nobodys)).isEqualTo(cost(somebodys));
        assertThat(nobodys).hasSameSizeAs(somebodys);
        assertThat(passwords.ofNobody()).isNotEqualTo(nobodys);
    }

    private static String cost(String hash) {
        return hash.substring(0, hash.indexOf('$', hash.indexOf("m=")));
    }
}
