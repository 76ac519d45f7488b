package io.itinera.engine.content;

import static io.itinera.engine.content.ContentsTest.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes a template must not gain more than a message: no code, no file, no memory, no time. */
@Timeout(10)
class HostileTemplateTest {
    private final Templates templates = OnPaper.templates();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$lead.getClass()",
                "$lead.firstName.getClass().forName('java.lang.Runtime')",
                "#set($c = $lead.firstName.getClass())$c",
                "$esc.getClass()",
                "$esc.getDeclaringClass()",
                "$lead.firstName.repeat(100000000)",
                "$lead.firstName.matches('(a+)+$')",
                "$lead.firstName.getBytes()",
                "$lead.put('firstName', 'x')",
                "$lead.remove('firstName')",
                "$lead.entrySet()",
                "#foreach($i in [1..3])$foreach.getParent()#end",
                "#set($lead.firstName = 'x')",
                "#set($lead = 'x')",
                "#set($esc = 'x')"
            })
    void shouldRefuseWhatReachesBeyondValues(String template) {
        assertThatThrownBy(() -> render(template, "Ada"))
                .isInstanceOf(RenderFailure.class)
                .hasMessageContaining("t.vm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$lead.class",
                "$lead.firstName.class",
                "$lead.firstName.bytes",
                "$esc.class",
                "$esc.declaringClass.classLoader",
                "#foreach($i in [1..1])$foreach.info$foreach.parent#end",
                "$Runtime",
                "$request",
                "$lead.class.classLoader"
            })
    void shouldSeeNothingInPropertiesThatAreNotValues(String template) {
        assertThat(render(template, "Ada")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#include('/etc/passwd')", "#parse('application.properties')", "#evaluate('$lead.firstName')",
                "#macro(again)#again()#end", "#define($again)$again#end$again", "#set($r = [1..2000000000])a",
                "#set($l = [1, 2])a", "#set($m = {'a': 1})a", "$lead.firstName [[#foreach($i in [[1..9]])$i#end"
            })
    void shouldRefuseWhenReadingWhatPullsInOrBuildsMore(String template) {
        assertThatThrownBy(() -> templates.compile("t.vm", template, false))
                .isInstanceOf(RenderFailure.class)
                .hasMessageContaining("t.vm, line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#foreach($a in [1..1000])#foreach($b in [1..1000])#foreach($c in [1..1000])#end#end#end",
                "#foreach($a in [1..1000])#foreach($b in [1..1000])#if($a == $b)#end#end#end",
                "#set($s = 'aaaaaaaaaaaaaaaa')#foreach($i in [1..1000])#set($s = $s + $s)#end",
                "#set($n = 999999999)#foreach($i in [1..1000])#set($n = $n * $n)#end",
                "#foreach($a in [1..1000])#foreach($b in [1..10])$lead.long#end#end"
            })
    void shouldStopWhatDoesNotEndInTime(String template) {
        assertThatThrownBy(() -> render(template, "Ada"))
                .isInstanceOf(RenderFailure.class)
                .hasMessageContaining("t.vm");
    }

    @Test
    void shouldRefuseWhatIsNestedWithoutEnd() {
        var template = "#if(" + "(".repeat(50_000) + "true" + ")".repeat(50_000) + ")x#end";

        assertThatThrownBy(() -> templates.compile("t.vm", template, false))
                .isInstanceOf(RenderFailure.class)
                .hasMessageContaining("nested too deep");
    }

    @Test
    void shouldEndALoopOverABillionTurnsEarly() {
        var rendered = render("#foreach($i in [1..2000000000])x#end", "Ada");

        assertThat(rendered).hasSize(Templates.TURNS_A_LOOP);
    }

    @Test
    void shouldNotReadAValueOfTheLeadAsTemplate() {
        assertThat(render("$lead.firstName", "#set($x=1)$lead.email #parse('x')"))
                .isEqualTo("#set($x=1)$lead.email #parse(&#39;x&#39;)");
    }

    @Test
    void shouldEscapeEveryValueInHtmlOnce() {
        assertThat(render("$lead.firstName|$esc.html($lead.firstName)|#set($n = $lead.firstName)$n", "<b>\"&'"))
                .isEqualTo("&lt;b&gt;&quot;&amp;&#39;|&lt;b&gt;&quot;&amp;&#39;|&lt;b&gt;&quot;&amp;&#39;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=\"$lead.firstName\">x</a>|javascript:alert(1)",
                "<a href='$lead.firstName&colon;alert(1)'>x</a>|JavaScript",
                "<a HREF = \"  $lead.firstName\">x</a>|data:text/html,x",
                "<img src=\"$lead.firstName\">|vbscript:x"
            })
    void shouldLeadNowhereWhereALinkWouldRunSomething(String template, String value) {
        assertThat(SafeLinks.in(render(template, value))).contains("\"#\"").doesNotContainIgnoringCase("script");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=\"java$lead.firstName\">|script:alert(1)|<a href=\"javascript%3Aalert%281%29\">",
                "<a href=\"https://x.test/?q=$lead.firstName\">|a&b=c d|<a href=\"https://x.test/?q=a%26b%3Dc%20d\">",
                "<a href='$lead.firstName'>|https://x.test/?a&b|<a href='https://x.test/?a&amp;b'>",
                "<p style=\"color:$lead.firstName\">|red;background:url(//x)|<p style=\"color:redbackgroundurlx\">",
                "<style>p{color:$lead.firstName}</style>|red}</style><b>|<style>p{color:redstyleb}</style>",
                "<p title=\"$lead.firstName\">|\"><b>|<p title=\"&quot;&gt;&lt;b&gt;\">",
                "<!-- $lead.firstName -->|--><b>|<!-- --&gt;&lt;b&gt; -->",
                "<p>1 < 2 $lead.firstName</p>|<b>|<p>1 < 2 &lt;b&gt;</p>"
            })
    void shouldMakeAValueHarmlessForItsPlace(String template, String value, String html) {
        assertThat(render(template, value)).isEqualTo(html);
    }

    @Test
    void shouldKeepHonestLinks() {
        var html =
                "<a href=\"https://example.test/a?b=c:d\">x</a><a href='mailto:a@example.test'>x</a><a href=\"/u/x\">x</a>";

        assertThat(SafeLinks.in(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=$lead.firstName>x</a>",
                "<a $lead.firstName>x</a>",
                "<$lead.firstName>",
                "<b class='a' title=$lead.firstName>"
            })
    void shouldRefuseAValueInATagWithoutQuotes(String template) {
        assertThatThrownBy(() -> render(template, "x onclick=alert(1)"))
                .isInstanceOf(RenderFailure.class)
                .hasMessageContaining("without quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>a</p>\n<script>alert(1)</script>", "<p>a</p>\n<b onclick=\"x\">", "<p>\n<iframe src='x'>"})
    void shouldRefuseActiveHtmlWithItsLine(String template) {
        assertThatThrownBy(() -> templates.compile("t.vm", template, true))
                .isInstanceOf(RenderFailure.class)
                .hasMessageStartingWith("t.vm, line 2");
    }

    @Test
    void shouldOfferWhatAuthorsNeed() {
        var template = "#foreach($t in $lead.tags)$foreach.count:$t#if($foreach.hasNext), #end#end"
                + " #if($lead.score > 5)high#else low#end $lead.firstName.toUpperCase() $lead.tags.size() ${lead.nothing|'none'} $5";

        assertThat(render(template, "Ada")).isEqualTo("1:a, 2:b high ADA 2 none $5");
    }

    private String render(String template, String firstName) {
        var attributes = new HashMap<String, Object>(Map.of("tags", List.of("a", "b"), "long", "x".repeat(1_000)));
        return templates
                .compile("t.vm", template, true)
                .asHtml(Map.of("lead", new LeadView(lead(firstName, null, attributes))));
    }
}
