package io.itinera.engine.tracking;

import io.itinera.engine.lead.Identity;
import io.itinera.engine.lead.IdentityKind;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.Messages;
import io.itinera.engine.message.SentMessages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds message and lead of many receipts in few statements. */
@Component
class FindWhose {
    private final Messages messages;
    private final SentMessages sentMessages;
    private final Leads leads;

    FindWhose(Messages messages, SentMessages sentMessages, Leads leads) {
        this.messages = messages;
        this.sentMessages = sentMessages;
        this.leads = leads;
    }

    List<Heard> of(List<Receipt> receipts) {
        var sent = messages.findAll(given(receipts, Receipt::messageId));
        var byEmail = leads.resolve(strangers(receipts, sent, true).stream()
                .map(address -> new Identity(IdentityKind.EMAIL, address))
                .toList());
        var byPhone = leads.idsByPhone(strangers(receipts, sent, false));
        var byProvider = sentMessages.byProviderIds(
                byPhone.values().stream().flatMap(List::stream).distinct().toList(), providerIds(receipts));
        var messageOf = new HashMap<Receipt, Message>();
        var idsOf = new HashMap<Receipt, List<String>>();
        for (var receipt : receipts) {
            var message = message(receipt, sent, byProvider);
            messageOf.put(receipt, message);
            idsOf.put(receipt, message == null ? leadIds(receipt, byEmail, byPhone) : List.of(message.leadId()));
        }
        Map<String, Lead> known = leads.findAll(
                idsOf.values().stream().flatMap(List::stream).distinct().toList());
        return receipts.stream()
                .map(receipt -> new Heard(
                        receipt,
                        messageOf.get(receipt),
                        idsOf.get(receipt).stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static Message message(Receipt receipt, Map<String, Message> sent, Map<String, Message> byProvider) {
        if (receipt.messageId() != null && sent.containsKey(receipt.messageId())) {
            return sent.get(receipt.messageId());
        }
        return receipt.providerIds().stream()
                .map(byProvider::get)
                .filter(found -> found != null && found.channel().equals(receipt.channel()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> leadIds(
            Receipt receipt, Map<Identity, String> byEmail, Map<String, List<String>> byPhone) {
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

    /** Of those whose lead an address leads to: a provider's ids are looked for among the messages of few leads. */
    private static Set<String> providerIds(List<Receipt> receipts) {
        return receipts.stream()
                .filter(receipt -> receipt.address() != null)
                .flatMap(receipt -> receipt.providerIds().stream())
                .collect(Collectors.toSet());
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
