package org.entente.study;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.design.Design;
import org.entente.design.Factor;
import org.entente.experiment.Experiment;
import org.entente.results.Plan;

/** Plans of studies: what must be the same for one to be gone on with. */
public final class Plans {
  private static final int SHOWN = 12;

  private Plans() {}

  /**
   * The plan of a sweep.
   *
   * @param version of Entente
   * @param digest SHA-256 of the resolved scenario
   * @param rowsKept whether every row is kept, or the points' summary alone
   */
  public static Plan sweep(String version, String digest, Experiment experiment, boolean rowsKept) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("study", "sweep");
    parts.put("version", version);
    parts.put("scenario", scenario(experiment.scenario().id(), digest));
    parts.put("seed", Long.toString(experiment.seed()));
    parts.put("design", describe(experiment.design()));
    parts.put("replications", Integer.toString(experiment.replications()));
    parts.put("streams", experiment.streams().word());
    parts.put("responses", digest(experiment.responses()));
    parts.put("keeping", rowsKept ? "every row" : "the summary alone");
    experiment
        .precision()
        .ifPresent(
            precision ->
                parts.put(
                    "precision",
                    precision.response()
                        + "="
                        + precision.standardError()
                        + " within "
                        + precision.most()));
    return new Plan(parts);
  }

  /**
   * The plan of a sensitivity study.
   *
   * @param scenario id and digest
   * @param study method, factors and sizes in words
   */
  public static Plan sensitivity(
      String version, String scenario, long seed, String study, List<String> responses) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("study", "sensitivity: " + study);
    parts.put("version", version);
    parts.put("scenario", scenario);
    parts.put("seed", Long.toString(seed));
    parts.put("responses", String.join(", ", responses));
    return new Plan(parts);
  }

  /** A scenario by its id and the SHA-256 of its resolved text. */
  public static String scenario(String id, String digest) {
    return id + " " + shortened(digest);
  }

  /** How many lines there are, with a digest of them. */
  public static String digest(List<String> lines) {
    MessageDigest digest = sha256();
    lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return lines.size() + " (" + hex(digest) + ")";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String hex(MessageDigest digest) {
    return shortened(HexFormat.of().formatHex(digest.digest()));
  }

  /** A design in a few words, with a digest of all its levels. */
  public static String describe(Design design) {
    MessageDigest digest = sha256();
    for (Factor factor : design.factors()) {
      digest.update((factor.name() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    ByteBuffer row = ByteBuffer.allocate(8 * design.factors().size());
    for (int p = 0; p < design.size(); p++) {
      row.clear();
      row.asDoubleBuffer().put(design.point(p));
      digest.update(row.array());
    }
    return String.format(
        "%s of %d points in %d %s (%s)",
        design.method().word(),
        design.size(),
        design.factors().size(),
        design.factors().size() == 1 ? "factor" : "factors",
        hex(digest));
  }

  private static String shortened(String digest) {
    return digest.substring(0, Math.min(SHOWN, digest.length()));
  }
}
