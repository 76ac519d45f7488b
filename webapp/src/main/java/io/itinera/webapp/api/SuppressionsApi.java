package io.itinera.webapp.api;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.message.SuppressionFile;
import io.itinera.engine.message.Suppressions;
import io.itinera.engine.message.Suppressions.Suppression;
import io.itinera.webapp.security.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/suppressions")
class SuppressionsApi {
    private final Suppressions suppressions;
    private final SuppressionFile file;
    private final Audit audit;

    SuppressionsApi(Suppressions suppressions, SuppressionFile file, Audit audit) {
        this.suppressions = suppressions;
        this.file = file;
        this.audit = audit;
    }

    /** @param channel all channels where it is left out */
    record NewSuppression(String address, String channel, String reason) {}

    /** What is known of an address, or of its hash. */
    @GetMapping
    List<Suppression> of(@RequestParam String address) {
        return suppressions.of(given(address));
    }

    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@RequestBody NewSuppression wanted, @AuthenticationPrincipal Person person) {
        var channel = channel(wanted.channel());
        var reason = wanted.reason() == null ? "Added by " + person.name() : wanted.reason();
        suppressions.add(channel, given(wanted.address()), reason);
        audit.record(person.name(), "suppression.added", channel, null);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @RequestParam String address,
            @RequestParam(required = false) String channel,
            @AuthenticationPrincipal Person person) {
        if (suppressions.remove(channel(channel), given(address))) {
            audit.record(person.name(), "suppression.removed", channel(channel), null);
        }
    }

    @PostMapping(path = "/import", consumes = "multipart/form-data")
    SuppressionFile.Result bringIn(
            @RequestPart MultipartFile file,
            @RequestParam(required = false) String channel,
            @AuthenticationPrincipal Person person)
            throws IOException {
        try (var content = file.getInputStream()) {
            var result = this.file.read(content, channel(channel), "Imported by " + person.name());
            audit.record(person.name(), "suppression.imported", channel(channel), result.added() + " added");
            return result;
        }
    }

    @GetMapping("/export")
    void export(HttpServletResponse response, @AuthenticationPrincipal Person person) throws IOException {
        audit.record(person.name(), "suppression.exported", Suppressions.EVERYWHERE, null);
        response.setContentType("text/csv;charset=UTF-8");
        file.write(response.getWriter());
    }

    private static String channel(String channel) {
        return channel == null || channel.isBlank() ? Suppressions.EVERYWHERE : channel;
    }

    private static String given(String address) {
        if (address == null || address.isBlank()) {
            throw new InvalidInput("address", "Say which address, or its hash.");
        }
        return address;
    }
}
