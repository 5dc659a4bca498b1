/* printf: the format and the buffer of arguments are in device memory. */
#include "internal.h"
#include <stdio.h>
#include <string.h>

static const char *text_at(Thread *t, Cta *c, uint64_t addr) {
  return (const char *)goptx_resolve(t, c, addr, 1);
}

int32_t goptx_printf(Thread *t, Cta *c, uint64_t format, uint64_t args) {
  Launch *l = c->launch;
  const char *f = text_at(t, c, format);
  char line[1024], spec[32];
  uint32_t n = 0, shown = 0;
  if (!f) return -1;
  for (uint64_t i = 0; text_at(t, c, format + i) && f[i] && n < sizeof line - 1; i++) {
    if (f[i] != '%') { line[n++] = f[i]; continue; }
    if (f[i + 1] == '%') { line[n++] = '%'; i++; continue; }
    uint32_t k = 0, wide = 0;
    spec[k++] = '%';
    for (i++; text_at(t, c, format + i) && f[i] && k < sizeof spec - 4; i++) {
      char h = f[i];
      if (h == 'l') { wide = 1; continue; }
      if (h == 'h' || h == 'z' || h == 'j' || h == 't') { wide |= h != 'h'; continue; }
      if ((h >= '0' && h <= '9') || h == '.' || h == '-' || h == '+' || h == ' ' || h == '#') {
        spec[k++] = h;
        continue;
      }
      break;
    }
    char h = f[i];
    int real = h == 'f' || h == 'g' || h == 'e' || h == 'a' || h == 'F' || h == 'G' || h == 'E';
    uint64_t value = 0;
    uint32_t size = wide || real || h == 'p' || h == 's' ? 8 : 4;
    args = (args + size - 1) & ~(uint64_t)(size - 1);
    uint8_t *at = goptx_resolve(t, c, args, size);
    if (!at) return -1;
    memcpy(&value, at, size);
    args += size;
    shown++;
    if (real) {
      double d;
      memcpy(&d, &value, 8);
      spec[k++] = h; spec[k] = 0;
      n += snprintf(line + n, sizeof line - n, spec, d);
    } else if (h == 's') {
      const char *s = text_at(t, c, value);
      for (uint64_t j = 0; s && text_at(t, c, value + j) && s[j] && n < sizeof line - 1; j++)
        line[n++] = s[j];
    } else {
      if (h == 'p') { spec[0] = '0'; line[n++] = '0'; line[n++] = 'x'; spec[0] = '%'; h = 'x'; }
      spec[k++] = 'l'; spec[k++] = 'l'; spec[k++] = h; spec[k] = 0;
      if (size == 4) value = h == 'd' || h == 'i' ? (uint64_t)(int64_t)(int32_t)value : (uint32_t)value;
      if (h == 'c') line[n++] = (char)value;
      else n += snprintf(line + n, sizeof line - n, spec, value);
    }
    if (n > sizeof line - 1) n = sizeof line - 1;
  }
  while (__atomic_exchange_n(&l->out_lock, 1, __ATOMIC_ACQUIRE)) ;
  if (l->out && l->out_len + n <= l->out_room) {
    memcpy(l->out + l->out_len, line, n);
    l->out_len += n;
  }
  __atomic_store_n(&l->out_lock, 0, __ATOMIC_RELEASE);
  return (int32_t)shown;
}
