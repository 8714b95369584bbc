package org.dialworks.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RequestTargetTest {

    @Test
    void passesOrdinaryPathsUnchanged() {
        for (String target : new String[] {
            "/",
            "/api/numbers/v1/ranges",
            "/api/numbers/v1/ranges/",
            "/api/numbers/v1/numbers/+4755123456%3Bext=12",
            "/api/numbers/v1/numbers/%2B4755123456",
            "/api/x?q=../..;a//b%2F",
            "/api/x/.well-known/a..b/...c",
        }) {
            assertThat(RequestTarget.read(target, "a"))
                    .isInstanceOfSatisfying(
                            RequestTarget.Accepted.class,
                            accepted -> assertThat(accepted.value()).isEqualTo(target));
        }
    }

    @Test
    void knowsWhereThePathEnds() {
        assertThat(RequestTarget.read("/api/docs?x=/api/numbers/", "a"))
                .isInstanceOfSatisfying(RequestTarget.Accepted.class, accepted -> {
                    assertThat(accepted.is("/api/docs")).isTrue();
                    assertThat(accepted.isUnder("/api/docs/")).isFalse();
                    assertThat(accepted.isUnder("/api/")).isTrue();
                });
    }

    @Test
    void refusesWhatTwoServersCouldReadDifferently() {
        for (String target : new String[] {
            "",
            "*",
            "api",
            "/..",
            "/../a",
            "/a/..",
            "/a/../b",
            "/a/.",
            "/a/./b",
            "/a/..?x",
            "/%2e%2E/a",
            "/a/%2e",
            "/a/...",
            "//a",
            "/a//b",
            "/a;b",
            "/a%2fb",
            "/a%5Cb",
            "/a\\b",
            "/a%00",
            "/a%",
            "/a%4",
            "/a%zz",
            "/a#b",
            "/a b",
            "/a\tb",
            "/\u00e5",
            "ftp://a/b",
            "http://b/x",
            "http://a@b/x",
        }) {
            assertThat(RequestTarget.read(target, "a")).as(target).isInstanceOf(RequestTarget.Refused.class);
        }
    }

    @Test
    void takesThePathOutOfAnAbsoluteForm() {
        assertThat(RequestTarget.read("http://A/x?y", "a")).isEqualTo(new RequestTarget.Accepted("/x?y", 2));
        assertThat(RequestTarget.read("https://a:1", "a:1")).isEqualTo(new RequestTarget.Accepted("/", 1));
    }

    @Property
    void whatIsAcceptedHoldsNoWayUp(
            @ForAll @AlphaChars @Chars({'/', '.', '%', '2', 'e', 'E', '5', 'c', '?', ';'}) @StringLength(max = 30)
                    String text) {
        if (RequestTarget.read("/" + text, "a") instanceof RequestTarget.Accepted accepted) {
            String decoded = accepted.path().replace("%2e", ".").replace("%2E", ".");
            assertThat(decoded.endsWith("/") ? decoded : decoded + "/")
                    .doesNotContain("/../", "/./", "//", ";")
                    .doesNotContainIgnoringCase("%2f");
        }
    }
}
