package org.houserules.files;

/**
 * Where a file is kept: 64 hexadecimal digits computed from its content with a key of its owner, so that equal content
 * has one address, and nobody without the key can test for a picture they know.
 */
public record FileAddress(String value) implements Comparable<FileAddress> {
    private static final int LENGTH = 64;

    public FileAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("an address has 64 digits of 0-9 and a-f");
        }
    }

    static boolean isAddress(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    @Override
    public int compareTo(FileAddress other) {
        return value.compareTo(other.value);
    }
}
