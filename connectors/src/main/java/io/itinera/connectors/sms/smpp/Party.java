package io.itinera.connectors.sms.smpp;

import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/** Sender or recipient as SMPP writes it: {@code +49…} international, digits alone a short code, all else a name. */
record Party(TypeOfNumber type, NumberingPlanIndicator plan, String number) {
    static Party of(String text) {
        if (text.startsWith("+")) {
            return new Party(TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, text.substring(1));
        }
        return text.matches("\\d+")
                ? new Party(TypeOfNumber.UNKNOWN, NumberingPlanIndicator.ISDN, text)
                : new Party(TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, text);
    }
}
