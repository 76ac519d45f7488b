package io.itinera.engine.tracking;

import io.itinera.engine.lead.Lead;

/** An address that its owner recognises and a stranger with a forwarded link does not learn. */
final class MaskAddress {
    private static final int SHOWN_DIGITS = 3;

    private MaskAddress() {}

    static String of(Lead lead, String channel) {
        if (channel.equals("email") && lead.email() != null) {
            int at = lead.email().indexOf('@');
            return lead.email().substring(0, Math.min(1, at)) + "•••"
                    + lead.email().substring(at);
        }
        if (lead.phone() != null) {
            return "••• " + lead.phone().substring(Math.max(0, lead.phone().length() - SHOWN_DIGITS));
        }
        return "";
    }
}
