package io.itinera.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledContentTest {

    @Test
    void shouldWriteStylesIntoTheElementsTheyApplyTo() {
        var html = html("""
                <html><head><style>
                /* brand */ p { color: red; margin: 0 } .big, td.big { font-size: 20px }
                #one { color: blue } @media (max-width: 600px) { p { color: green } } a:hover { color: pink }
                </style></head><body><p>a</p><p class="big" style="margin:1px">b</p>
                #if($lead.score > 5)<p id="one">c</p>#end
                <table><tr><td class='big'>$lead.firstName</td></tr></table></body></html>""");

        assertThat(html)
                .contains("<p style=\"color:red;margin:0\">a</p>")
                .contains("<p class=\"big\" style=\"color:red;margin:0;font-size:20px;margin:1px\">b</p>")
                .contains("<p style=\"margin:0;color:blue\" id=\"one\">c</p>")
                .contains("<td style=\"font-size:20px\" class='big'>Ada</td>")
                .contains("@media (max-width: 600px)");
    }

    @Test
    void shouldTagLinksForWebAnalytics() {
        var html = render(
                        "<a href=\"https://x.test/?a=1#top\">a</a><a href=\"https://x.test/?utm_source=own\">b</a>"
                                + "<a href=\"mailto:a@x.test\">c</a>",
                        Map.of("source", "news letter"),
                        Map.of())
                .html();

        assertThat(html)
                .contains(
                        "https://x.test/?a=1&amp;utm_source=news+letter&amp;utm_medium=email&amp;utm_campaign=invite#top")
                .contains("https://x.test/?utm_source=own&amp;utm_medium=email")
                .contains("\"mailto:a@x.test\"");
    }

    @Test
    void shouldShowPartsToThoseWhomTheConditionFits() {
        assertThat(html("#when('lead.score >= 5 and lead.firstName = \"Ada\"')yes#end"))
                .isEqualTo("yes");
        assertThat(
                        html(
                                "#when('lead.score > 50')no#end|#when('lead.unknown > 1')no#end|#when('not(lead.score > 9)')yes#end"))
                .isEqualTo("||yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#when('for i in 1..1000000000 return i')x#end",
                "#when('9 ** 9 ** 9 > 1')x#end",
                "#when('matches(lead.firstName, \"(a+)+$\")')x#end",
                "#when('lead.score >')x#end",
                "#when($lead.score)x#end",
                "#when('count([1,[2,[3,[4,[5,[6,[7,[8,[9,[1,[2,[3,[4,[5,[6,[7,[8,[9,[1,[2,[3]]]]]]]]]]]]]]]]]]]]]) = 1')x#end"
            })
    void shouldRefuseConditionsWhenTheyAreRead(String template) {
        assertThat(compiled(template, Map.of(), Map.of(), null).content().problem())
                .startsWith("content/invite/body.html.vm, line 1");
    }

    @Test
    void shouldPutDefaultsWhereALeadHasNoValueButAskConditionsOfTheLeadItself() {
        var html = render(
                        "$lead.city|#if($lead.city)x#end|#when('lead.city = null')none#end",
                        Map.of(),
                        Map.of("city", "your town"))
                .html();

        assertThat(html).isEqualTo("your town|x|none");
    }

    @Test
    void shouldStandInItsLayoutWithItsSnippets() {
        var texts = new LinkedHashMap<String, ContentText>();
        texts.put("en", new ContentText("s", "<p>body</p>#snippet('foot')", null));
        texts.put("de", new ContentText("s", "<p>Text</p>#snippet('foot')", null));
        var source = source(new ContentBody(null, null, "frame", "en", texts, null, null));
        var others = Map.of(
                "frame", piece("frame", ContentKind.LAYOUT, Map.of("en", "<div>#content()</div>")),
                "foot",
                        piece(
                                "foot",
                                ContentKind.SNIPPET,
                                Map.of("en", "<i>bye $lead.firstName</i>", "de", "<i>ciao</i>")));

        var compiled = OnPaper.compiled(source, others::get);

        assertThat(compiled.render(ada(), null, Map.of()).html()).isEqualTo("<div><p>body</p><i>bye Ada</i></div>");
        assertThat(compiled.render(ada(), "de", Map.of()).html()).isEqualTo("<div><p>Text</p><i>ciao</i></div>");
        assertThat(OnPaper.compiled(source, key -> null).content().problem()).contains("there is no layout \"frame\"");
    }

    @Test
    void shouldRefuseSnippetsThatPullInEachOther() {
        var endless = piece("foot", ContentKind.SNIPPET, Map.of("en", "#snippet('foot')#snippet('foot')"));
        var source = source(body("#snippet('foot')", Map.of(), Map.of(), null));

        assertThat(OnPaper.compiled(source, key -> endless).content().problem()).contains("without end");
    }

    @Test
    void shouldRenderTextAloneForChannelsWithoutHtml() {
        var body = new ContentBody(
                null,
                null,
                null,
                "en",
                Map.of("en", new ContentText(null, null, "Hi $lead.firstName <3\n")),
                null,
                null);
        var source = new ContentSource("hi", ContentKind.TEXT, "hi", body, false);

        var rendered = OnPaper.compiled(source, key -> null).render(ada(), null, Map.of());

        assertThat(rendered.text()).isEqualTo("Hi Ada <3");
        assertThat(rendered.html()).isNull();
    }

    private static String html(String html) {
        return render(html, Map.of(), Map.of()).html();
    }

    private static Rendered render(String html, Map<String, String> utm, Map<String, String> defaults) {
        return compiled(html, utm, defaults, null).render(ada(), null, SampleLinks.VALUES);
    }

    private static CompiledContent compiled(
            String html, Map<String, String> utm, Map<String, String> defaults, String layout) {
        return OnPaper.compiled(source(body(html, utm, defaults, layout)), key -> null);
    }

    private static ContentBody body(String html, Map<String, String> utm, Map<String, String> defaults, String layout) {
        return new ContentBody(null, null, layout, "en", Map.of("en", new ContentText("s", html, null)), defaults, utm);
    }

    private static ContentSource source(ContentBody body) {
        return new ContentSource("invite", ContentKind.EMAIL, "Invite", body, false);
    }

    private static ContentSource piece(String key, ContentKind kind, Map<String, String> html) {
        var texts = new LinkedHashMap<String, ContentText>();
        html.forEach((language, text) -> texts.put(language, new ContentText(null, text, null)));
        return new ContentSource(key, kind, key, new ContentBody(null, null, null, "en", texts, null, null), false);
    }

    private static io.itinera.engine.lead.Lead ada() {
        return ContentsTest.lead("Ada", null, Map.of("tags", List.of("a")));
    }
}
