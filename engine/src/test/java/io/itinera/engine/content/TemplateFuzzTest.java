package io.itinera.engine.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand templates and values put together at random of what has ever broken out of a template engine. Whatever
 * comes of each, it comes soon, it is either HTML or a {@link RenderFailure}, and it has reached no class, no file and
 * no network. Run with {@code -Ditinera.fuzz.seed=…} for other templates than these.
 */
class TemplateFuzzTest {
    private static final long SEED = Long.getLong("itinera.fuzz.seed", 20_261_122L);
    private static final int TEMPLATES = 10_000;
    private static final Duration LONGEST = Budget.DEADLINE.multipliedBy(2);
    /** What stands in the files and classes that the pieces reach for, and nowhere in the pieces. */
    private static final String[] LOOT = {
        "root:x:0", "java.lang.", "class io.itinera", "sun.misc", "ProcessImpl", "jdk.internal", "ClassLoader@", "uid="
    };

    private static final String[] PIECES = {
        "$lead.firstName",
        "${lead.firstName|'there'}",
        "$!{lead.company}",
        "$lead.class.forName('java.l' + 'ang.Runtime').getRuntime().exec('id')",
        "$lead.getClass().getClassLoader()",
        "$lead.firstName.class.protectionDomain",
        "$esc.getClass().forName('x')",
        "$esc.url($lead)",
        "$esc.html($esc)",
        "$links.class",
        "$links.unsubscribe",
        "$foreach.parent.info",
        "$velocityCount",
        "$request.getSession().getServletContext()",
        "$context.get('x')",
        "$application",
        "#set($x = $lead.firstName)",
        "#set($x = $x + $x)",
        "#set($x = \"$x$x$x$x\")",
        "#set($lead = 1)",
        "#set($links = $lead)",
        "#set($y = [1..1000000])",
        "#set($z = {'a': $z})",
        "#foreach($i in [1..1000])",
        "#foreach($i in $lead.tags)",
        "#foreach($i in $lead)",
        "#foreach($i in [$x, $x, [$x]])",
        "#if($x == $lead.firstName)",
        "#if(1 < 2 && !$lead.none || $i >= 3)",
        "#elseif($i)",
        "#else",
        "#{else}",
        "#end",
        "#break",
        "#stop",
        "#when(\"lead.score > 3\")",
        "#when(\"for i in 1..1000000000 return i\")",
        "#when(\"some x in lead.tags satisfies x = 1\")",
        "#when(\"matches(lead.firstName, \\\"(a+)+$\\\")\")",
        "#when(\"9 ** 9 ** 9 > 1\")",
        "#when(\"lead.class.name = 1\")",
        "#when(lead.score)",
        "#when(\"lead.firstName = \\\"x\\\" and not(lead.score in [1..9])\")",
        "#include('/etc/passwd')",
        "#parse('http://127.0.0.1:1/x')",
        "#evaluate('$lead')",
        "#define($d)$d#end$d",
        "#macro(m)#m()#end#m()",
        "#snippet(\"self\")",
        "#snippet(\"other\")",
        "#content()",
        "#@x()",
        "#[[ $lead ]]#",
        "## ",
        "#* ",
        " *#",
        "\\$lead",
        "\\\\#if",
        "$",
        "#",
        "${",
        "}",
        "$lead.tags.get(0)",
        "$lead.tags.add('x')",
        "$lead.firstName.substring(0, 2147483647)",
        "$lead.firstName.replaceAll('(a+)+$', 'b')",
        "$lead.get('firstName')",
        "$lead['firstName']",
        "$lead.tags[99999999]",
        "<a href=\"",
        "<a href='https://example.test/?q=",
        "<a href=",
        "<p style=\"",
        "<style>p, #x, .y > b{color:red;background:url(x)}",
        "<style>*{} * * * * * * * *{color:red}</style>",
        "</style>",
        "<img src=\"cid:logo\">",
        "<script>",
        "<!--",
        "-->",
        "<table><tr><td>",
        "</table>",
        "<b ",
        ">",
        "\"",
        "'",
        "&#106;avascript:",
        "javascript:alert(1)",
        "\u0000",
        "\u202e",
        "\ud800",
        "ä€\uD83D\uDE00",
        " ",
        "\n",
        "x"
    };

    private static final Object[] VALUES = {
        "Ada",
        "",
        "$lead.email #set($x = 1) #parse('/etc/passwd')",
        "\"><script>alert(1)</script>",
        "javascript:alert(1)",
        "a".repeat(5_000) + "!",
        "x".repeat(99_000),
        "\r\nBcc: all@example.test",
        "${jndi:ldap://127.0.0.1:1/x}",
        "<".repeat(2_000),
        "&".repeat(2_000),
        "\u0000\u202e\ud800",
        7,
        -1.5e300,
        new java.math.BigDecimal("1e400"),
        Boolean.TRUE,
        List.of("a", List.of("b", Map.of("c", "d"))),
        Map.of("class", "x", "a", Map.of())
    };

    private final Templates templates = OnPaper.templates();
    private final Random random = new Random(SEED);

    @Test
    void shouldReachNothingAndEndSoonWhateverIsWrittenIntoATemplate() {
        int rendered = 0;
        int refused = 0;
        for (int i = 0; i < TEMPLATES; i++) {
            var template = template();
            long start = System.nanoTime();
            try {
                holdHarmless(template, render(template));
                rendered++;
            } catch (RenderFailure expected) {
                refused++;
                holdHarmless(template, expected.getMessage().replace(template, ""));
            } catch (RuntimeException | StackOverflowError other) {
                fail("seed " + SEED + ", template " + i + " fails unlike content does:\n" + template, other);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("seed %d, template %d: %s", SEED, i, template)
                    .isLessThan(LONGEST);
        }
        assertThat(rendered).as("templates that went through").isGreaterThan(TEMPLATES / 20);
        assertThat(refused).as("templates that did not").isGreaterThan(TEMPLATES / 20);
    }

    private Rendered render(String template) {
        var attributes = new HashMap<String, Object>();
        attributes.put("tags", List.of(value(), value()));
        attributes.put("city", value());
        var lead = ContentsTest.lead(String.valueOf(value()), String.valueOf(value()), attributes);
        var text = new ContentText("s $lead.firstName", template, random.nextBoolean() ? template : null);
        var body = new ContentBody(
                null, null, null, "en", Map.of("en", text), Map.of("company", "x"), Map.of("source", "s"));
        var source = new ContentSource("self", ContentKind.EMAIL, "self", body, false);
        var snippet = new ContentSource("other", ContentKind.SNIPPET, "other", body, false);
        return new CompileContent(templates, key -> key.equals("other") ? snippet : null)
                .compile(source)
                .render(lead, null, SampleLinks.VALUES);
    }

    private String template() {
        var pieces = new ArrayList<String>();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            pieces.add(PIECES[random.nextInt(PIECES.length)]);
        }
        long open = pieces.stream()
                .filter(piece -> piece.startsWith("#if") || piece.startsWith("#for") || piece.startsWith("#when"))
                .count();
        var text = String.join(random.nextBoolean() ? "" : " ", pieces);
        // half of them closed, so that they get past the parser
        var whole = random.nextBoolean() ? text + "#end".repeat((int) open) : text;
        return random.nextInt(50) == 0 ? whole.repeat(200) : whole;
    }

    private Object value() {
        return VALUES[random.nextInt(VALUES.length)];
    }

    private static void holdHarmless(String template, Rendered rendered) {
        var all = rendered.subject() + rendered.html() + rendered.text();
        assertThat(all.length()).isLessThan(4 * Budget.OUTPUT);
        holdHarmless(template, all);
        assertThat(rendered.html().toLowerCase(java.util.Locale.ROOT))
                .as("HTML of: %s", template)
                .doesNotContain("<script");
    }

    private static void holdHarmless(String template, String text) {
        for (var loot : LOOT) {
            if (!template.contains(loot)) {
                assertThat(text).as("of: %s", template).doesNotContain(loot);
            }
        }
    }
}
