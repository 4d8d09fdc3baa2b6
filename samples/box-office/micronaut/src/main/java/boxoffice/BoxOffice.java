// tested by: contract
package boxoffice;

import io.micronaut.runtime.Micronaut;

class BoxOffice {
  public static void main(String[] args) {
    Micronaut.build(args).mainClass(BoxOffice.class).banner(false)
        .start();
  }
}
