# SPDX-License-Identifier: Apache-2.0
"""Members' keys (密钥) as pure values: secrets, signatures, sealed votes, lock-out, the PIN of a sitting. No session.

All of it is standard: Argon2id (RFC 9106) and AES-GCM under the secret, Ed25519 (RFC 8032) for signatures, HPKE
(RFC 9180: X25519, HKDF-SHA256, AES-256-GCM) for what only the holder of a key may read.
"""
