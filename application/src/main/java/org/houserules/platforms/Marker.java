package org.houserules.platforms;

/**
 * Our own name for a post on a platform, by which it is found again: 8 to 60 small letters and digits, beginning with a letter.
 *
 * <p>It becomes the last part of the post's address, so it says nothing about the post or anybody in it. It has no hyphen, so that the
 * number a site adds to a name in use ({@code abc-2}) is never part of another marker.
 */
public record Marker(String value) {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;

    public Marker {
        if (!isMarker(value)) {
            throw new IllegalArgumentException("A marker is 8 to 60 small letters and digits and begins with a letter");
        }
    }

    static boolean isMarker(String value) {
        return value.length() >= SHORTEST
                && value.length() <= LONGEST
                && value.charAt(0) > '9'
                && value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    @Override
    public String toString() {
        return value;
    }
}
