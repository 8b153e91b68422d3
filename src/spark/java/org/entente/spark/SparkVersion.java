package org.entente.spark;

import org.entente.experiment.EngineException;

/** Which Spark is on the class path, and whether it is one that this was made for. */
final class SparkVersion {
  /** Major and minor version that this was compiled with. */
  static final String MADE_FOR = "4.1";

  /** The version on the class path. */
  static final String HERE = org.apache.spark.package$.MODULE$.SPARK_VERSION();

  private SparkVersion() {}

  static void require() {
    require(HERE);
  }

  static void require(String version) {
    if (!version.startsWith(MADE_FOR + ".")) {
      throw new EngineException(
          "this Entente was built for Spark "
              + MADE_FOR
              + ", and Spark "
              + version
              + " is on the class path; use a cluster of Spark "
              + MADE_FOR);
    }
  }
}
