package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a connector may go. Only addresses in figures are used, so that no name service is asked. */
class ReachTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"https://8.8.8.8/", "https://8.8.8.8:8443/news", "https://[2606:4700::1111]/", "HTTPS://8.8.8.8"
            })
    void publicHostsAreReachedByHttps(String address) throws UnknownHostException {
        assertThat(Reach.publicOnly().refusal(URI.create(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/", "https://10.0.0.8/", "https://172.16.0.1/", "https://192.168.1.1/",
                        "https://169.254.169.254/",
                "https://0.0.0.0/", "https://0.1.2.3/", "https://100.64.0.1/", "https://192.0.0.8/",
                        "https://198.18.0.1/",
                "https://224.0.0.1/", "https://240.0.0.1/", "https://255.255.255.255/", "https://[::1]/",
                        "https://[::]/",
                "https://[fe80::1]/", "https://[fd00::1]/", "https://[fc00::1]/", "https://[::ffff:10.0.0.8]/",
                        "https://[64:ff9b::a00:8]/",
                "https://[2002:a00:8::1]/", "https://[2001:0:1::1]/", "https://[ff02::1]/"
            })
    void privateHostsAreNot(String address) throws UnknownHostException {
        assertThat(Reach.publicOnly().refusal(URI.create(address)).orElseThrow())
                .contains("private network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://8.8.8.8/", "http://127.0.0.1/"})
    void noPasswordGoesOverHttp(String address) throws UnknownHostException {
        assertThat(Reach.publicOnly().refusal(URI.create(address)).orElseThrow())
                .contains("https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://8.8.8.8/",
                "file:///etc/hosts",
                "mailto:a@school.example",
                "school.example",
                "https:///x",
                "https://a:b@8.8.8.8/"
            })
    void onlyWebAddressesWithAHostAreReached(String address) throws UnknownHostException {
        assertThat(Reach.alsoTo("8.8.8.8").refusal(URI.create(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8097/", "https://127.0.0.1/", "http://WordPress.Internal/"})
    void hostsThatTheServersKeeperNamedAreReachedAsTheyAre(String address) throws UnknownHostException {
        assertThat(Reach.alsoTo("127.0.0.1", "wordpress.internal").refusal(URI.create(address)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100.63.255.255",
                "100.128.0.0",
                "172.32.0.1",
                "198.20.0.1",
                "192.0.1.1",
                "223.255.255.255",
                "2003::1"
            })
    void whatLiesJustOutsideAPrivateRangeIsPublic(String address) throws UnknownHostException {
        assertThat(PublicHost.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
