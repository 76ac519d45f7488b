package io.itinera.engine.tracking;

import io.itinera.connectors.Report;
import io.itinera.connectors.ReportReceiver;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes in what comes over a standing connection. */
@Component
class TakeReports implements ReportReceiver {
    private final Receipts receipts;

    TakeReports(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public void received(Report report) {
        receipts.take(List.of(ReadReports.receipt(report)));
    }
}
