package io.itinera.webapp.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.scorecard.BacktestReport;
import io.itinera.engine.scorecard.BacktestReport.Curve;
import io.itinera.engine.scorecard.BacktestReport.Decile;
import io.itinera.engine.scorecard.BacktestReport.Threshold;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotBacktestTest {
    /** Four leads, two of them converted: the candidate ranks them rightly, the published table does not. */
    private static final BacktestReport REPORT = new BacktestReport(
            4,
            2,
            0,
            0,
            List.of(),
            new Curve(
                    0.5,
                    List.of(new Threshold(80, 1, 0, 0), new Threshold(40, 4, 0.5, 1)),
                    List.of(new Decile(1, 1, 80, 0, 0), new Decile(2, 3, 40, 0.66, 1.33))),
            new Curve(
                    1,
                    List.of(new Threshold(90, 2, 1, 1), new Threshold(10, 4, 0.5, 1)),
                    List.of(new Decile(1, 2, 90, 1, 2), new Decile(2, 2, 10, 0, 0))),
            0,
            List.of());

    private final BacktestView view = new BacktestView(REPORT, 50);

    @Test
    void shouldSayWhomBothTablesHandOverFromTheThresholdOn() {
        assertThat(view.here().published().handedOver()).isEqualTo(1);
        assertThat(view.here().candidate().handedOver()).isEqualTo(2);
        assertThat(view.here().candidate().precision()).isEqualTo(1);
        assertThat(view.steps()).hasSize(10).first().satisfies(row -> {
            assertThat(row.score()).isZero();
            assertThat(row.published().handedOver()).isEqualTo(4);
        });
    }

    @Test
    void shouldHandOverNobodyAboveTheHighestScore() {
        assertThat(new BacktestView(REPORT, 95).here().candidate().handedOver()).isZero();
    }

    @Test
    void shouldDrawThePerfectTableThroughTheUpperLeftCorner() {
        var lines = view.roc().lines();

        assertThat(lines).extracting(Plot.Line::kind).containsExactly("chance", "published", "candidate");
        assertThat(lines.get(2).points()).isEqualTo("52.0,236.0 52.0,24.0 406.0,24.0");
        assertThat(view.roc().rows()).extracting(Plot.Tick::says).containsExactly("0", "20", "40", "60", "80", "100");
    }

    @Test
    void shouldDrawABarForEachTenthOfBothTables() {
        assertThat(view.lift().bars())
                .filteredOn(bar -> bar.kind().equals("candidate"))
                .first()
                .satisfies(bar -> assertThat(bar.y()).isEqualTo(24));
        assertThat(view.lift().bars())
                .hasSize(4)
                .allSatisfy(bar -> assertThat(bar.height()).isNotNegative());
    }

    @Test
    void shouldStepUpWhereLeadsAreHandedOver() {
        var plot = view.handedOver();

        assertThat(plot.mark().says()).isEqualTo("50");
        assertThat(plot.lines().get(0).points()).startsWith("406.0,236.0").endsWith("52.0,24.0");
        assertThat(plot.rows()).extracting(Plot.Tick::says).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void shouldDrawNothingWithoutLeads() {
        var empty = new Curve(0.5, List.of(), List.of());
        var view = new BacktestView(new BacktestReport(0, 0, 0, 0, List.of(), empty, empty, 0, List.of()), 50);

        assertThat(view.handedOver().lines()).hasSize(2);
        assertThat(view.lift().bars()).isEmpty();
        assertThat(view.steps()).hasSize(1);
    }
}
