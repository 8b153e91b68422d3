package org.entente.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.Baseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A checkpoint may come from anyone. */
class CheckpointFileTest {
  private static boolean ran;

  /** Does harm where it is made, as the classes do that attackers look for on a class path. */
  private static final class Harm implements Serializable {
    private static final long serialVersionUID = 1L;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      ran = true;
    }
  }

  static Stream<Object> others() throws IOException {
    ArrayList<Object> deep = new ArrayList<>();
    for (int depth = 0; depth < 200; depth++) {
      deep = new ArrayList<>(List.of(deep));
    }
    return Stream.of(
        new Harm(),
        "a text",
        List.of("a", "b"),
        new PriorityQueue<>(List.of(1)),
        deep,
        new File("/etc/passwd"),
        new double[2_000_000]);
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsNoCheckpointIsRefusedBeforeItIsMade(Object other) throws IOException {
    ran = false;
    assertThatThrownBy(() -> CheckpointFile.read(new ByteArrayInputStream(kept(other))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no checkpoint of Entente; open one that its console saved");
    assertThat(ran).isFalse();
  }

  @Test
  void aCheckpointThatWasCutOrChangedIsAProblemOfTheFileAndNothingElse() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new LiveReplication(Baseline.with(), 1, 2).writeToCheckpoint(bytes);
    byte[] whole = bytes.toByteArray();
    for (int cut = 0; cut < whole.length; cut += 97) {
      byte[] part = Arrays.copyOf(whole, cut);
      assertThatThrownBy(() -> CheckpointFile.read(new ByteArrayInputStream(part)))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aCheckpointOfOursIsReadAgain() throws IOException {
    LiveReplication live = new LiveReplication(Baseline.with(), -3, 7);
    live.start();
    History.goingOn(live, 40);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    live.writeToCheckpoint(bytes);

    LiveReplication again = CheckpointFile.read(new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(again.done()).isEqualTo(40);
    assertThat(again.region().fingerprint()).isEqualTo(live.region().fingerprint());
  }

  private static byte[] kept(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }
}
