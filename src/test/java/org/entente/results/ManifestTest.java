package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.table.DataException;
import org.entente.table.Json;
import org.entente.table.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  /** FIPS 180-2, appendix B.1. */
  private static final String SHA_256_OF_ABC =
      "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("data.csv"), "abc");
    Files.createDirectories(folder.resolve("charts"));
    Files.writeString(folder.resolve("charts/drift.png"), "a picture");
    Made.manifest(Made.NOON, 1.5).write(folder);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Manifest manifest = Manifest.read(folder);
    assertThat(manifest.seed()).isEqualTo(-7);
    assertThat(manifest.started()).isEqualTo(Made.NOON);
    assertThat(manifest.command()).containsExactly("run", "feud.yaml");
    assertThat(manifest.host()).isEqualTo(Map.of("processors", 2L));
    assertThat(Manifest.ended(folder)).isEqualTo(Made.NOON.plusMillis(1500));
  }

  @Test
  void everyFileButItselfHasItsChecksum() throws IOException {
    JsonValue files = Json.read(folder.resolve("manifest.json")).member("files");
    assertThat(files.names()).containsExactly("charts/drift.png", "data.csv");
    assertThat(files.member("data.csv").text()).isEqualTo(SHA_256_OF_ABC);
  }

  @Test
  void aFileThatChangedOrIsGoneIsRefused() throws IOException {
    Manifest.requireIntact(folder, "data.csv", "charts/drift.png");
    Files.writeString(folder.resolve("data.csv"), "abd");
    assertThatThrownBy(() -> Manifest.requireIntact(folder, "charts/drift.png", "data.csv"))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("data.csv is not what the run left");
    Files.delete(folder.resolve("data.csv"));
    assertThatThrownBy(() -> Manifest.requireIntact(folder, "data.csv"))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("data.csv is missing");
  }

  @Test
  void aFileThatTheRunDidNotLeaveIsRefused() throws IOException {
    Files.writeString(folder.resolve("more.csv"), "");
    assertThatThrownBy(() -> Manifest.requireIntact(folder, "more.csv"))
        .hasMessageContaining("has no more.csv: these results were left without it");
  }

  @Test
  void renewingAPartCoversUpNoOtherChange() throws IOException {
    Files.writeString(folder.resolve("data.csv"), "abd");
    Files.delete(folder.resolve("charts/drift.png"));
    Files.writeString(folder.resolve("charts/fan.png"), "another picture");

    Manifest.read(folder).renew(folder, "charts");

    JsonValue files = Json.read(folder.resolve("manifest.json")).member("files");
    assertThat(files.names()).containsExactly("charts/fan.png", "data.csv");
    assertThat(files.member("data.csv").text()).isEqualTo(SHA_256_OF_ABC);
  }

  @Test
  void aNewerLayoutIsRefused() throws IOException {
    replace("\"format\": 1", "\"format\": 2");
    assertThatThrownBy(() -> Manifest.read(folder))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("was written by a newer version of Entente (1.2.3)");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"seed\": -7', '\"seed\": 0.5', 'line 7, seed: \"0.5\": write a whole number'",
    "'2025-01-12T12', '2025-01-12 12', 'started: \"2025-01-12 12:00:00Z\": write a time'",
    "'\"recorded\"', '\"recordd\"', 'no \"recorded\" here'",
  })
  void whatIsWrongIsSaidWithItsPlace(String from, String to, String words) throws IOException {
    replace(from, to);
    assertThatThrownBy(() -> Manifest.read(folder))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(folder.resolve("manifest.json").toString())
        .hasMessageContaining(words);
  }

  private void replace(String from, String to) throws IOException {
    Path file = folder.resolve("manifest.json");
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
