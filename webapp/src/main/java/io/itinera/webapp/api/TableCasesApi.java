package io.itinera.webapp.api;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.tablecase.CaseRun;
import io.itinera.engine.tablecase.TableCases;
import io.itinera.webapp.security.Person;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a table has to answer: kept as CSV, and run against the published table or another one. */
@RestController
@RequestMapping("/api/decisions/{key}/cases")
class TableCasesApi {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final TableCases cases;

    TableCasesApi(TableCases cases) {
        this.cases = cases;
    }

    /**
     * @param candidate text of a DMN file to try; the published table unless said
     * @param cases CSV; those that are kept unless said
     */
    record Run(String candidate, String cases) {}

    /** Its tag, sent back as If-Match, makes sure that nobody else's cases are lost. */
    @GetMapping
    ResponseEntity<String> get(@PathVariable String key) {
        var file = cases.of(key).orElseThrow(() -> new NotFound("cases file of the decision", key));
        return ResponseEntity.ok()
                .eTag(file.mark())
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(key) + "\"")
                .body(file.csv());
    }

    @PutMapping(consumes = "text/csv")
    ResponseEntity<Map<String, Integer>> save(
            @PathVariable String key,
            @RequestBody byte[] csv,
            @RequestHeader(name = "If-Match", required = false) String tag,
            @AuthenticationPrincipal Person person) {
        var saved = cases.save(key, text(csv), person.name(), mark(tag));
        return ResponseEntity.ok().eTag(saved.mark()).body(Map.of("cases", saved.cases()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String key,
            @RequestHeader(name = "If-Match", required = false) String tag,
            @AuthenticationPrincipal Person person) {
        cases.remove(key, person.name(), mark(tag));
    }

    /** Nothing is stored. */
    @PostMapping(path = "/run", consumes = "application/json")
    CaseRun run(@PathVariable String key, @RequestBody Run asked) {
        return asked.cases() == null
                ? cases.run(key, asked.candidate())
                : cases.run(key, asked.candidate(), asked.cases());
    }

    private static String fileName(String key) {
        return key.replaceAll("[^A-Za-z0-9._-]", "_") + ".cases.csv";
    }

    private static String mark(String tag) {
        return tag == null ? null : tag.replaceAll("^(W/)?\"|\"$", "");
    }

    private static String text(byte[] csv) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInput("cases", "The file is no text in UTF-8. Save it as “CSV UTF-8”.");
        }
    }
}
