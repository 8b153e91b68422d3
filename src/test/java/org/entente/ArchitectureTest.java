package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code is laid out as the design says. */
class ArchitectureTest {
  private static JavaClasses code;
  private static ArchitectureRules rules;

  @BeforeAll
  static void read() throws IOException {
    code =
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.entente");
    rules = new ArchitectureRules("org.entente", PackageTable.ofTheProject());
  }

  @Test
  void thereIsCodeToHoldToTheRules() {
    assertThat(code).isNotEmpty();
  }

  @Test
  void everyPackageIsInTheTable() {
    rules.everyPackageIsInTheTable().check(code);
  }

  @Test
  void packagesUseOnlyThePackagesTheirLineNames() {
    rules.packagesUseOnlyThePackagesTheirLineNames().check(code);
  }

  @Test
  void packagesUseOnlyTheLibrariesTheirLineNames() {
    rules.packagesUseOnlyTheLibrariesTheirLineNames().check(code);
  }

  @Test
  void noPackagesGoInACircle() {
    rules.noPackagesGoInACircle().check(code);
  }

  @Test
  void everyPackageIsDescribedAndNullMarked() {
    rules.everyPackageIsDescribedAndNullMarked().check(code);
  }

  @Test
  void onlyMainEndsTheProcess() {
    rules.onlyMainEndsTheProcess().check(code);
  }

  @Test
  void onlyCommandsPrint() {
    rules.onlyCommandsPrint().check(code);
  }

  @Test
  void noNameSaysNothing() {
    rules.noNameSaysNothing().check(code);
  }
}
