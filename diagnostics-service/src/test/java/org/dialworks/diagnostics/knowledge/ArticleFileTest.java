package org.dialworks.diagnostics.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dialworks.contracts.Platform;
import org.junit.jupiter.api.Test;

class ArticleFileTest {

    private static final String WHOLE = """
            ---
            id: gateway-reboot
            title: Rebooting the gateway
            products: [lync2010]
            events: [LS Mediation Server/25061]
            updated: "2026-01-31"
            ---
            Ask the porter.

            ---
            Twice.
            """;

    @Test
    void readsFrontMatterAndText() throws ArticleFile.NotAnArticle {
        Article article = ArticleFile.read(WHOLE);

        assertThat(article.front().products()).containsExactly(Platform.LYNC2010);
        assertThat(article.front().events()).containsExactly("LS Mediation Server/25061");
        assertThat(article.text()).isEqualTo("Ask the porter.\n\n---\nTwice.");
        assertThat(ArticleFile.read("\uFEFF" + WHOLE.replace("\n", "\r\n"))).isEqualTo(article);
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertRefused(WHOLE.replace("products: [lync2010]", "products: [lync2011]"), 4, "products");
        assertRefused(WHOLE.replace("events:", "event:"), 5, "event");
        assertRefused(WHOLE.replace("title: Rebooting", "title: : Rebooting"), 3, "");
        assertRefused("# no front matter", 1, "begins with front matter");
        assertRefused(WHOLE.substring(0, 60), 1, "no end");
        assertRefused(WHOLE.replace("25061", "many"), 2, "provider/id");
        assertRefused(WHOLE.replace("id: gateway-reboot", "id: ../etc"), 2, "id must be");
    }

    @Test
    void aliasesAreNotFollowedWithoutEnd() {
        var bomb = new StringBuilder("---\nid: x\na0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThatThrownBy(() -> ArticleFile.read(bomb + "---\ntext")).isInstanceOf(ArticleFile.NotAnArticle.class);
    }

    @Property(tries = 200)
    void anyTextIsReadOrRefusedWithALine(@ForAll String text) {
        for (String file : new String[] {text, "---\n" + text + "\n---\n" + text}) {
            try {
                assertThat(ArticleFile.read(file).fault()).isEmpty();
            } catch (ArticleFile.NotAnArticle e) {
                assertThat(e.line()).isPositive();
            }
        }
    }

    @Test
    void theBuiltInArticlesAndLinksAreWhole() {
        assertThat(BuiltInArticles.all()).hasSizeGreaterThan(10).allSatisfy(article -> {
            assertThat(article.front().sources()).isNotEmpty();
            assertThat(article.front().findings()).isNotEmpty();
        });
        assertThat(FeatureLinks.builtIn().all()).hasSizeGreaterThan(5).allSatisfy(feature -> {
            assertThat(feature.links())
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.url()).startsWith("https://"));
        });
    }

    @Test
    void aCodeIsOneHoweverItIsWritten() {
        assertThat(ErrorCodes.in("result -2147024864, 0x80070020 or 0X800b0100; pid 2147024864, -12"))
                .containsExactly("0x80070020", "0x800B0100");
    }

    private static void assertRefused(String file, int line, String words) {
        assertThatThrownBy(() -> ArticleFile.read(file))
                .asInstanceOf(InstanceOfAssertFactories.type(ArticleFile.NotAnArticle.class))
                .satisfies(refused -> {
                    assertThat(refused.line()).isEqualTo(line);
                    assertThat(refused.detail()).contains(words);
                });
    }
}
