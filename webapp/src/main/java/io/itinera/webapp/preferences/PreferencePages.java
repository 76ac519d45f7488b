package io.itinera.webapp.preferences;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.tracking.Choice;
import io.itinera.engine.tracking.Preferences;
import io.itinera.webapp.visitor.VisitOf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where leads say what they want to get. Looking changes nothing, since programs look at every link; only a POST does:
 * by a button, or by a mail program's one click (RFC 8058).
 */
@Controller
@PublicPage
@RequestMapping("/u/{token}")
class PreferencePages {
    private final Preferences preferences;

    PreferencePages(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    String sheet(
            @PathVariable String token,
            @RequestParam(required = false) String saved,
            HttpServletRequest request,
            Model model) {
        var sheet = preferences.sheet(token);
        model.addAttribute("texts", Texts.of(sheet.language(), request.getLocale()));
        model.addAttribute("sheet", sheet);
        model.addAttribute("channels", byChannel(sheet.choices()));
        model.addAttribute("wantsNothing", sheet.choices().stream().noneMatch(Choice::wanted));
        model.addAttribute("saved", saved != null);
        return "preferences/sheet";
    }

    @PostMapping(params = "List-Unsubscribe=One-Click")
    ResponseEntity<Void> oneClick(@PathVariable String token, HttpServletRequest request) {
        preferences.unsubscribe(token, VisitOf.request(request));
        return ResponseEntity.ok().build();
    }

    @PostMapping(params = "save")
    String save(
            @PathVariable String token,
            @RequestParam(required = false) Set<String> wanted,
            HttpServletRequest request) {
        preferences.save(token, wanted == null ? Set.of() : wanted, VisitOf.request(request));
        return "redirect:/u/{token}?saved";
    }

    @PostMapping(params = "nothing")
    String nothing(@PathVariable String token, HttpServletRequest request) {
        preferences.refuseAll(token, VisitOf.request(request));
        return "redirect:/u/{token}?saved";
    }

    private static Map<Channel, List<Choice>> byChannel(List<Choice> choices) {
        var result = new LinkedHashMap<Channel, List<Choice>>();
        choices.stream()
                .map(Choice::channel)
                .distinct()
                .forEach(channel -> result.put(
                        channel,
                        choices.stream()
                                .filter(choice -> choice.channel() == channel)
                                .toList()));
        return result;
    }
}
