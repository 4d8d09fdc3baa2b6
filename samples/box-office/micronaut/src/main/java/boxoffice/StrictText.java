// tested by: contract
package boxoffice;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.io.IOException;

/** By default ["ana@example.org"] would pass for a text. */
@Singleton
class StrictText implements Deserializer<String> {
  @Override
  public String deserialize(Decoder decoder, DecoderContext context,
      Argument<? super String> type) throws IOException {
    if (decoder.decodeArbitrary() instanceof String text) return text;
    throw new SerdeException("not a text");
  }
}
