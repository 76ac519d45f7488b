package io.itinera.engine.tracking;

import io.itinera.engine.lead.Identity;
import io.itinera.engine.lead.IdentityKind;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds message and lead of many receipts in few statements. */
@Component
class FindWhose {
    private final Messages messages;
    private final Leads leads;

    FindWhose(Messages messages, Leads leads) {
        this.messages = messages;
        this.leads = leads;
    }

    List<Heard> of(List<Receipt> receipts) {
        var sent = messages.findAll(given(receipts, Receipt::messageId));
        var idsOf = new HashMap<Receipt, List<String>>();
        var byEmail = leads.resolve(strangers(receipts, sent, true).stream()
                .map(address -> new Identity(IdentityKind.EMAIL, address))
                .toList());
        var byPhone = leads.idsByPhone(strangers(receipts, sent, false));
        for (var receipt : receipts) {
            idsOf.put(receipt, leadIds(receipt, sent, byEmail, byPhone));
        }
        Map<String, Lead> known = leads.findAll(
                idsOf.values().stream().flatMap(List::stream).distinct().toList());
        return receipts.stream()
                .map(receipt -> new Heard(
                        receipt,
                        receipt.messageId() == null ? null : sent.get(receipt.messageId()),
                        idsOf.get(receipt).stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static List<String> leadIds(
            Receipt receipt,
            Map<String, Message> sent,
            Map<Identity, String> byEmail,
            Map<String, List<String>> byPhone) {
        var message = receipt.messageId() == null ? null : sent.get(receipt.messageId());
        if (message != null) {
            return List.of(message.leadId());
        }
        if (receipt.leadId() != null) {
            return List.of(receipt.leadId());
        }
        if (receipt.address() == null) {
            return List.of();
        }
        if (receipt.channel().equals("email")) {
            var id = byEmail.get(new Identity(IdentityKind.EMAIL, receipt.address()));
            return id == null ? List.of() : List.of(id);
        }
        return byPhone.getOrDefault(receipt.address(), List.of());
    }

    /** Addresses of those whose message and lead nobody named. */
    private static List<String> strangers(List<Receipt> receipts, Map<String, Message> sent, boolean email) {
        var addresses = new ArrayList<String>();
        for (var receipt : receipts) {
            if (receipt.leadId() == null
                    && receipt.address() != null
                    && receipt.channel().equals("email") == email
                    && (receipt.messageId() == null || !sent.containsKey(receipt.messageId()))) {
                addresses.add(receipt.address());
            }
        }
        return addresses.stream().distinct().toList();
    }

    private static Set<String> given(List<Receipt> receipts, Function<Receipt, String> part) {
        var result = new LinkedHashSet<String>();
        receipts.stream().map(part).filter(Objects::nonNull).forEach(result::add);
        return result;
    }
}
