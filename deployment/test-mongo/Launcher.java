import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.List;

/**
 * The MongoDB server of the tests where there is no mongod: mongo-java-server, in memory. Says its
 * port on standard output and ends when standard input does, so that it never outlives who started it.
 */
class Launcher {
  /** Wire version 9 is MongoDB 4.4, the oldest that the driver still speaks with. */
  static final class Version implements MongoVersion {
    public List<Integer> getVersionArray() { return List.of(4, 4, 0); }
    public int getWireVersion() { return 9; }
  }

  public static void main(String[] arguments) throws Exception {
    H2Backend backend = H2Backend.inMemory();
    backend.version(new Version());
    MongoServer server = new MongoServer(backend);
    server.enableOplog(); // change streams need it
    server.bind("127.0.0.1", 0);
    System.out.println(server.getLocalAddress().getPort());
    while (System.in.read() != -1) continue;
    Runtime.getRuntime().halt(0);
  }
}
