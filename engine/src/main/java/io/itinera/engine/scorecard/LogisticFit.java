package io.itinera.engine.scorecard;

import java.util.BitSet;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * Logistic regression on indicators with a ridge penalty, by Newton's method (iteratively reweighted least squares).
 * Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.1.
 */
final class LogisticFit {
    private static final int STEPS = 25;
    private static final double CLOSE_ENOUGH = 1e-6;
    private static final double LEAST_WEIGHT = 1e-9;

    private LogisticFit() {}

    /**
     * @param rows which indicators each lead has
     * @param penalty of each squared weight; the intercept has none
     * @return the weight of each indicator, the intercept last
     */
    static double[] weights(List<BitSet> rows, BitSet converted, int indicators, double penalty) {
        int size = indicators + 1;
        var weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            var hessian = new double[size][size];
            var gradient = new double[size];
            for (int i = 0; i < rows.size(); i++) {
                add(rows.get(i), converted.get(i), weights, hessian, gradient);
            }
            for (int j = 0; j < indicators; j++) {
                gradient[j] -= penalty * weights[j];
                hessian[j][j] += penalty;
            }
            hessian[indicators][indicators] += LEAST_WEIGHT;
            var change = new CholeskyDecomposition(new Array2DRowRealMatrix(hessian, false))
                    .getSolver()
                    .solve(new ArrayRealVector(gradient, false));
            for (int j = 0; j < size; j++) {
                weights[j] += change.getEntry(j);
            }
            if (change.getLInfNorm() < CLOSE_ENOUGH) {
                break;
            }
        }
        return weights;
    }

    private static void add(BitSet row, boolean converted, double[] weights, double[][] hessian, double[] gradient) {
        int intercept = weights.length - 1;
        double sum = weights[intercept];
        for (int j = row.nextSetBit(0); j >= 0; j = row.nextSetBit(j + 1)) {
            sum += weights[j];
        }
        double probability = 1 / (1 + Math.exp(-sum));
        double residual = (converted ? 1 : 0) - probability;
        double weight = Math.max(LEAST_WEIGHT, probability * (1 - probability));
        for (int j = row.nextSetBit(0); j >= 0; j = row.nextSetBit(j + 1)) {
            gradient[j] += residual;
            hessian[j][intercept] += weight;
            hessian[intercept][j] += weight;
            for (int k = row.nextSetBit(0); k >= 0; k = row.nextSetBit(k + 1)) {
                hessian[j][k] += weight;
            }
        }
        gradient[intercept] += residual;
        hessian[intercept][intercept] += weight;
    }
}
