package org.entente.spark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.experiment.EngineException;

/**
 * Whether anybody is at the address of a standalone master: Spark itself would try for a minute.
 */
final class Masters {
  private static final String SCHEME = "spark://";
  private static final Pattern ADDRESS = Pattern.compile("(\\[.+]|[^:]+):(\\d{1,5})");
  private static final int MILLISECONDS = 5000;

  private Masters() {}

  /**
   * Refuses an address where nobody answers.
   *
   * @param master of any kind; only standalone ones are tried
   */
  static void require(String master) {
    if (!master.startsWith(SCHEME)) {
      return;
    }
    String reason = "";
    for (String address : master.substring(SCHEME.length()).split(",", -1)) {
      Matcher parts = ADDRESS.matcher(address);
      if (!parts.matches() || Integer.parseInt(parts.group(2)) > 65_535) {
        throw new EngineException(
            "--master takes an address such as spark://host:7077, not " + master);
      }
      try (Socket socket = new Socket()) {
        socket.connect(
            new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2))), MILLISECONDS);
        return;
      } catch (IOException e) {
        reason = String.valueOf(e.getMessage());
      }
    }
    throw new EngineException(
        "there is no Spark master at "
            + master
            + " ("
            + reason
            + "); start one there, or name another by --master");
  }
}
