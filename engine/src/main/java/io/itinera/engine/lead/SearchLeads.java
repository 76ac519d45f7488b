package io.itinera.engine.lead;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Page;
import org.springframework.stereotype.Component;

@Component
class SearchLeads {
    private static final int LARGEST_PAGE = 500;
    private static final int LONGEST_TEXT = 254;

    private final LeadMapper leads;

    SearchLeads(LeadMapper leads) {
        this.leads = leads;
    }

    Page<Lead> search(LeadSearch search) {
        int limit = search.limit();
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new InvalidInput("limit", "limit is " + limit + "; ask for 1 to " + LARGEST_PAGE + " leads.");
        }
        var cursor = search.cursor() == null || search.cursor().isEmpty() ? null : search.cursor();
        return Page.of(leads.search(query(search, cursor, limit + 1)), limit, Lead::id);
    }

    long count(LeadSearch search, int most) {
        return leads.countFound(query(search, null, most));
    }

    private static SearchQuery query(LeadSearch search, String before, int limit) {
        var from = SearchText.normalise(search.text(), LONGEST_TEXT);
        var to = from == null ? null : SearchText.behind(from);
        var minBand = search.minScore() == null ? null : TakeScores.band(search.minScore());
        return new SearchQuery(from, to, search.lifecycleStage(), search.minScore(), minBand, before, limit);
    }
}
