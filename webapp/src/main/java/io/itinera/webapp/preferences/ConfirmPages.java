package io.itinera.webapp.preferences;

import io.itinera.engine.tracking.ConfirmSheet;
import io.itinera.engine.tracking.Preferences;
import io.itinera.webapp.visitor.VisitOf;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The second half of a double opt-in. A button stands in between, or every mail filter would confirm for its owner. */
@Controller
@PublicPage
@RequestMapping("/u/confirm/{token}")
class ConfirmPages {
    private final Preferences preferences;

    ConfirmPages(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    String ask(@PathVariable String token, HttpServletRequest request, Model model) {
        return show(preferences.toConfirm(token), false, request, model);
    }

    @PostMapping
    String confirm(@PathVariable String token, HttpServletRequest request, Model model) {
        var asked = preferences.toConfirm(token);
        var wording = question(asked, Texts.of(asked.language(), request.getLocale()));
        return show(preferences.confirm(token, wording, VisitOf.request(request)), true, request, model);
    }

    private static String show(ConfirmSheet sheet, boolean done, HttpServletRequest request, Model model) {
        var texts = Texts.of(sheet.language(), request.getLocale());
        model.addAttribute("texts", texts);
        model.addAttribute("question", question(sheet, texts));
        model.addAttribute("done", done);
        return "preferences/confirm";
    }

    /** What is agreed to, in the reader's language: shown, and kept as proof. */
    private static String question(ConfirmSheet sheet, Texts texts) {
        var channel = texts.get("channel." + sheet.channel().name());
        return sheet.topic() == null
                ? texts.with("confirm.all", channel)
                : texts.with("confirm.topic", texts.topic(sheet.topic())) + " (" + channel + ")";
    }
}
