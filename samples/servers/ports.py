# run: cpython
"""What a TCP and a UDP client learn from a port nobody listens on."""
import socket

with socket.socket() as probe:      # find a free port, then let it go
    probe.bind(("127.0.0.1", 0))
    address = probe.getsockname()

# region: tcp
with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp:
    try:
        tcp.connect(address)
    except ConnectionRefusedError:
        print("TCP: connection refused")
# endregion

# region: udp
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
    sent = udp.sendto(b"seat B7?", address)
    print(f"UDP: {sent} bytes sent, no complaint")
# endregion

# region: busy
with socket.create_server(address) as first:
    with socket.socket() as second:
        try:
            second.bind(address)
        except OSError as error:
            print("second listener:", error.strerror)

    first.settimeout(0.2)
    with socket.create_connection(address) as client:
        client.settimeout(0.2)
        client.sendall(b"GET /shows HTTP/1.1\r\n\r\n")
        try:
            client.recv(100)
        except TimeoutError:
            print("listener that never answers: timed out")
# endregion
