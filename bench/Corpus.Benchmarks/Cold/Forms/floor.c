/* Touches every text: maps the file, decodes each text from UTF-8 to UTF-16 into memory of its own. The text is valid UTF-8. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

int main(int argc, char **argv)
{
    int file = argc > 1 ? open(argv[1], O_RDONLY) : -1;
    struct stat status;
    if (file < 0 || fstat(file, &status) < 0)
        return 1;
    const uint8_t *at = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (at == MAP_FAILED)
        return 1;
    int32_t count, bytes;
    memcpy(&count, at, 4);
    at += 4;
    uint16_t **texts = malloc(count * sizeof *texts);
    long total = 0;
    for (int32_t i = 0; i < count; i++)
    {
        memcpy(&bytes, at, 4);
        at += 4;
        const uint8_t *end = at + bytes;
        uint16_t *to = texts[i] = malloc(2 * (size_t)bytes);
        while (at < end)
        {
            uint32_t c = *at++;
            if (c >= 0xF0)
            {
                c = ((c & 7) << 18 | (at[0] & 63) << 12 | (at[1] & 63) << 6 | (at[2] & 63)) - 0x10000;
                at += 3;
                *to++ = (uint16_t)(0xD800 + (c >> 10));
                c = 0xDC00 + (c & 0x3FF);
            }
            else if (c >= 0xE0)
            {
                c = (c & 15) << 12 | (at[0] & 63) << 6 | (at[1] & 63);
                at += 2;
            }
            else if (c >= 0x80)
                c = (c & 31) << 6 | (*at++ & 63);
            *to++ = (uint16_t)c;
        }
        total += to - texts[i];
    }
    printf("%ld\n", total);
    return 0;
}
