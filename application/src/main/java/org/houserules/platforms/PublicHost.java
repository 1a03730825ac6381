package org.houserules.platforms;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses of the public internet from those of this machine and of networks around it. */
final class PublicHost {
    private PublicHost() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return !(address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? isSpecial6(bytes) : isSpecial4(bytes)));
    }

    /** This network, shared address space of providers, protocol assignments, benchmarking, and the reserved end. */
    private static boolean isSpecial4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first == 0
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && bytes[2] == 0)
                || (first == 198 && (second & 0xfe) == 18)
                || first >= 240;
    }

    /** Only global unicast (2000::/3) is public; of it, not 6to4 and Teredo, which wrap an address of the older kind. */
    private static boolean isSpecial6(byte[] bytes) {
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
        return (first & 0xe000) != 0x2000 || first == 0x2002 || (first == 0x2001 && second == 0);
    }
}
