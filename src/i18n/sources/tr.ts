import type { SourceMessages } from './fr.ts';

export const tr = {
  faults: {
    'no-address': 'Adres okunamıyor. “https” ile birlikte tamamını kopyalayın.',
    'not-https': 'Adres korumalı değil. “https” ile başlamalı.',
    credentials: 'Adreste bir parola var. Parolayı bağlantıdan çıkarın.',
    'other-origin': 'Bu site izin listesinde yok. “dataOrigins” listesine eklenmesini isteyin.',
    elsewhere: 'Bir bölge yalnız bu siteden yüklenir. Dosyalarını buraya koyun.',
    redirect: 'Adres başka bir adrese yönlendiriyor. Dosyanın son adresini verin.',
    moved: 'Adres, listede olmayan bir siteye yönlendiriyor. Onu “dataOrigins” listesine ekleyin.',
    cors: 'Diğer site okumayı engelliyor. CORS izni isteyin veya dosyayı bırakın.',
    policy:
      'Haritanın koruması diğer siteyi veya yönlendirdiği siteyi engelliyor. ' +
      'Onları “dataOrigins” listesine ekleyin, sonra haritayı yeniden oluşturun.',
    page: 'Adres bir internet sayfası veriyor. Yayımlanan CSV dosyasının bağlantısını alın.',
    private: 'Dosya herkese açık değil. Yayımlayın, sonra yeniden deneyin.',
    busy: 'Aynı anda çok fazla istek alıyor.',
    'no-ranges': 'Sunucu dosyaların parçalarını göndermiyor. “Range” isteklerine izin verin.',
    encoded: 'Sunucu yerler dosyasını sıkıştırıyor. Onu sıkıştırmanın dışında tutun.',
    'other-pack': 'Özet başka bir dosyayı anlatıyor. İkisini “data:pack” ile yeniden yapın.',
    'no-pack': 'Bu adresten bir internet sayfası geliyor. Dosyayı oraya yayımlayın.',
  },
  kept: (date) => `Gördüğünüz, ${date} tarihli kopyadır.`,
  back: 'Sitenin yerlerine dön',
} satisfies SourceMessages;
