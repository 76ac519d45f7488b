package io.itinera.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void shouldTakeTheMiddleOfAnOddNumberOfRounds() {
        assertThat(figures(30, 10, 11).median()).isEqualTo(11);
    }

    @Test
    void shouldTakeTheMeanOfTheTwoInTheMiddle() {
        assertThat(figures(40, 10, 20, 30).median()).isEqualTo(25);
    }

    @Test
    void shouldSayHowFarTheRoundsLieApart() {
        assertThat(figures(90, 100, 120).spreadPercent()).isEqualTo(30);
    }

    private static Figures figures(double... values) {
        var figures = new Figures();
        for (double value : values) {
            figures.add(value);
        }
        return figures;
    }
}
