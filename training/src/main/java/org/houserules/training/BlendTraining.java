package org.houserules.training;

import java.util.List;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.text.TextKind;

/**
 * Puts the two halves together and turns them into a probability, on samples that neither had seen: a logistic
 * regression of two inputs, by Newton's steps. Harm and no harm count the same, however many there are of each.
 */
final class BlendTraining {
    private static final int STEPS = 30;
    private static final double SHRINK = 1e-3;

    private final TextKind kind;
    private final Settings settings;

    BlendTraining(TextKind kind, Settings settings) {
        this.kind = kind;
        this.settings = settings;
    }

    Numbers.Blend on(List<Halves.Told> told) {
        List<Halves.Told> known = told.stream()
                .filter(one -> one.sample().label(kind).isPresent())
                .toList();
        double[] total = new double[2];
        known.forEach(one -> total[label(one)] += settings.weight(one.sample()));
        double[] w = {0.5, 0.5, 0};
        for (int step = 0; step < STEPS; step++) {
            newton(known, total, w);
        }
        return new Numbers.Blend((float) w[0], (float) w[1], (float) w[2]);
    }

    private int label(Halves.Told one) {
        return one.sample().label(kind).getAsInt();
    }

    private void newton(List<Halves.Told> known, double[] total, double[] w) {
        double[] slope = new double[3];
        double[][] bend = new double[3][3];
        for (Halves.Told one : known) {
            double[] x = {one.traits(), one.units(), 1};
            double told = 1 / (1 + Math.exp(-(w[0] * x[0] + w[1] * x[1] + w[2])));
            double weight = settings.weight(one.sample()) / total[label(one)];
            for (int i = 0; i < 3; i++) {
                slope[i] += weight * (told - label(one)) * x[i];
                for (int j = 0; j < 3; j++) {
                    bend[i][j] += weight * told * (1 - told) * x[i] * x[j];
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            slope[i] += SHRINK * w[i];
            bend[i][i] += SHRINK;
        }
        double[] move = solved(bend, slope);
        double before = loss(known, total, w);
        double[] from = w.clone();
        double share = 1;
        do {
            for (int i = 0; i < 3; i++) {
                w[i] = from[i] - share * move[i];
            }
            share /= 2;
        } while (loss(known, total, w) > before && share > 1e-6);
    }

    private double loss(List<Halves.Told> known, double[] total, double[] w) {
        double loss = SHRINK / 2 * (w[0] * w[0] + w[1] * w[1] + w[2] * w[2]);
        for (Halves.Told one : known) {
            double sum = w[0] * one.traits() + w[1] * one.units() + w[2];
            double wrong = label(one) == 1 ? -sum : sum;
            double weight = settings.weight(one.sample()) / total[label(one)];
            loss += weight * (wrong > 30 ? wrong : Math.log1p(Math.exp(wrong)));
        }
        return loss;
    }

    /** By elimination; the matrix is positive. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double share = matrix[row][i] / matrix[i][i];
                for (int column = i; column < size; column++) {
                    matrix[row][column] -= share * matrix[i][column];
                }
                right[row] -= share * right[i];
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int column = i + 1; column < size; column++) {
                right[i] -= matrix[i][column] * right[column];
            }
            right[i] /= matrix[i][i];
        }
        return right;
    }
}
