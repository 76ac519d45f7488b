package io.itinera.webapp.imports;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.imports.ImportMapping;
import io.itinera.engine.imports.ImportState;
import io.itinera.engine.imports.Imports;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.page.Show;
import io.itinera.webapp.security.WhoIsSignedIn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Between upload and start: what each column becomes, and the first lines as leads. */
@ConsolePage
@RequestMapping("/imports/{id}")
class MappingPages {
    private final Imports imports;
    private final ChooseMapping chooseMapping;
    private final Show show;

    MappingPages(Imports imports, ChooseMapping chooseMapping, Show show) {
        this.imports = imports;
        this.chooseMapping = chooseMapping;
        this.show = show;
    }

    @GetMapping("/mapping")
    String mapping(@PathVariable String id, Model model) {
        return isHeld(id) ? page(id, MappingView.of(imports.previewHeld(id, null)), model) : status(id);
    }

    /** The page once more with what was chosen or pasted meanwhile; nothing is stored. */
    @PostMapping("/mapping")
    String again(@PathVariable String id, @RequestParam MultiValueMap<String, String> form, Model model) {
        return isHeld(id) ? page(id, chooseMapping.view(id, form), model) : status(id);
    }

    @PostMapping("/start")
    String start(@PathVariable String id, @RequestParam MultiValueMap<String, String> form, Model model) {
        if (!isHeld(id)) {
            return status(id);
        }
        var view = chooseMapping.view(id, form);
        if (!view.isReady()) {
            model.addAttribute("refused", true);
            return page(id, view, model);
        }
        var by = WhoIsSignedIn.now().orElseThrow().name();
        imports.startHeld(id, view.preview().mapping(), by);
        return status(id);
    }

    private boolean isHeld(String id) {
        return imports.status(id).state() == ImportState.HELD;
    }

    private String page(String id, MappingView view, Model model) {
        model.addAttribute("upload", imports.status(id));
        model.addAttribute("view", view);
        model.addAttribute("leads", LeadTable.of(view.preview().rows(), show));
        model.addAttribute("fields", ImportMapping.leadFields());
        model.addAttribute("channels", channels());
        model.addAttribute("types", List.of("text", "number", "date", "boolean"));
        return "imports/mapping";
    }

    private static List<String> channels() {
        return Arrays.stream(Channel.values())
                .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String status(String id) {
        return "redirect:/imports/" + id;
    }
}
