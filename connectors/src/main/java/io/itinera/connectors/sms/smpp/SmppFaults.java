package io.itinera.connectors.sms.smpp;

import io.itinera.connectors.Outcome;
import java.util.Set;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.NegativeResponseException;

/** Reads what a message centre says by its command status, SMPP 3.4 section 5.1.3. */
final class SmppFaults {
    private static final Set<Integer> SIGN_IN = Set.of(
            SMPPConstant.STAT_ESME_RBINDFAIL, SMPPConstant.STAT_ESME_RINVPASWD, SMPPConstant.STAT_ESME_RINVSYSID);
    private static final Set<Integer> LATER = Set.of(
            SMPPConstant.STAT_ESME_RTHROTTLED,
            SMPPConstant.STAT_ESME_RMSGQFUL,
            SMPPConstant.STAT_ESME_RSYSERR,
            SMPPConstant.STAT_ESME_RINVBNDSTS,
            SMPPConstant.STAT_ESME_RSUBMITFAIL,
            SMPPConstant.STAT_ESME_RX_T_APPN);

    private SmppFaults() {}

    static Outcome refused(int status) {
        var code = "command status 0x" + Integer.toHexString(status);
        if (LATER.contains(status)) {
            return new Outcome.Unavailable("The message centre put it off: " + code, null);
        }
        return new Outcome.Rejected("The message centre refused: " + code, status == SMPPConstant.STAT_ESME_RINVDSTADR);
    }

    static Outcome ofBinding(Exception fault, String place) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof NegativeResponseException negative && SIGN_IN.contains(negative.getCommandStatus())) {
                return new Outcome.Unavailable(
                        "The message centre " + place + " refused our sign-in (command status 0x"
                                + Integer.toHexString(negative.getCommandStatus())
                                + "). Check itinera.connectors.sms.smpp.system-id and .password.",
                        null);
            }
        }
        return new Outcome.Unavailable("The message centre " + place + " cannot be used: " + fault.getMessage(), null);
    }
}
